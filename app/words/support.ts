import { defineWords } from "./words";

/** Letting the operator's staff look at a workspace: who asks, who decides, what was seen. */
export const support = /* @__PURE__ */ defineWords({
  title: { en: "Support access", ar: "وصول فريق الدعم" },
  about: {
    en: "Nobody of CLOSR sees this workspace unless you let them in, for a reason and a time. They can change nothing, and every page they open is written down.",
    ar: "لا يرى أحد من CLOSR مساحة العمل هذه إلا بإذنك ولسبب ومدة محددين. ولا يستطيع تغيير شيء، ويُسجَّل كل ما يفتحه من صفحات.",
  },
  seen: { en: "What they opened", ar: "ما الذي فتحوه" },
  none: { en: "Nobody has asked.", ar: "لم يطلب أحد الدخول." },
  noneHelp: {
    en: "When you need help, our staff ask here first.",
    ar: "حين تحتاج إلى مساعدة يطلب موظفونا الإذن هنا أولًا.",
  },
  who: { en: "Who", ar: "من" },
  why: { en: "Reason", ar: "السبب" },
  scope: { en: "What they would see", ar: "ما الذي سيرونه" },
  setup: { en: "Settings and how things run", ar: "الإعدادات وسير العمل" },
  records: { en: "Settings and records", ar: "الإعدادات والسجلات" },
  conversations: {
    en: "Settings, records and conversations",
    ar: "الإعدادات والسجلات والمحادثات",
  },
  state: { en: "State", ar: "الحالة" },
  asked: { en: "waits for your answer", ar: "بانتظار ردّك" },
  open: { en: "open", ar: "سارٍ" },
  refused: { en: "refused", ar: "مرفوض" },
  over: { en: "over", ar: "منتهٍ" },
  until: { en: "until {when}", ar: "حتى {when}" },
  hours: { en: "For how long", ar: "المدة" },
  forHours: {
    en: "{hours, plural, one {one hour} other {# hours}}",
    ar: "{hours, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتان} few {# ساعات} many {# ساعة} other {# ساعة}}",
  },
  approve: { en: "Let them in", ar: "السماح بالدخول" },
  refuse: { en: "Refuse", ar: "رفض" },
  end: { en: "End it now", ar: "إنهاء الآن" },
  actions: { en: "Actions", ar: "إجراءات" },
  "grant-settled": {
    en: "Somebody has decided this already, or it is over.",
    ar: "بُتّ في هذا الطلب بالفعل أو انتهى.",
  },
  missing: { en: "Fill this in.", ar: "يجب ملء هذا الحقل." },

  log: { en: "Access by CLOSR’s staff", ar: "دخول موظفي CLOSR" },
  page: { en: "Page", ar: "الصفحة" },
  when: { en: "When", ar: "الوقت" },
  grant: { en: "Under which leave", ar: "بموجب أي إذن" },
  nothingSeen: {
    en: "Our staff have opened nothing in this workspace.",
    ar: "لم يفتح موظفونا أي صفحة في مساحة العمل هذه.",
  },
  nothingSeenHelp: {
    en: "Each page they open is written here before they see it.",
    ar: "تُكتب هنا كل صفحة يفتحونها قبل أن يروها.",
  },
  whoMayLetIn: { en: "Who may let them in", ar: "من يأذن لهم" },
  earlier: { en: "Earlier", ar: "الأقدم" },
  pages: { en: "Pages of the list", ar: "صفحات القائمة" },

  askTitle: { en: "Ask a workspace for access", ar: "طلب الدخول إلى مساحة عمل" },
  workspace: { en: "Address of the workspace", ar: "عنوان مساحة العمل" },
  workspaceHint: { en: "What stands after /w/", ar: "ما يلي ‎/w/‎ في العنوان" },
  reasonHint: {
    en: "The customer reads this and decides.",
    ar: "يقرأ العميل هذا ثم يقرر.",
  },
  ask: { en: "Ask", ar: "إرسال الطلب" },
  noneAsked: { en: "Nobody has asked for access.", ar: "لم يُطلب أي دخول." },
  noneAskedHelp: {
    en: "Whoever asks needs training that is current.",
    ar: "يلزم من يطلب الدخول تدريبٌ سارٍ.",
  },
  "training-required": {
    en: "Your training is not current (training-required). Enter it in the register of training first.",
    ar: "تدريبك غير سارٍ (training-required). سجّله في سجل التدريب أولًا.",
  },
  "no-such-workspace": {
    en: "There is no workspace at this address.",
    ar: "لا توجد مساحة عمل بهذا العنوان.",
  },
});

/** The mail to those who decide. */
export const supportMails = /* @__PURE__ */ defineWords({
  subject: {
    en: "{name} of CLOSR asks to look at your workspace",
    ar: "يطلب {name} من CLOSR الاطلاع على مساحة عملك",
  },
  text: {
    en: "{name} asks to look at your workspace. Nothing is open yet: you decide, and for how long.",
    ar: "يطلب {name} الاطلاع على مساحة عملك. لم يُفتح شيء بعد: القرار لك، وكذلك المدة.",
  },
  reason: { en: "The reason given: {reason}", ar: "السبب المذكور: {reason}" },
  press: { en: "Decide", ar: "اتخاذ القرار" },
  because: {
    en: "Sent to you because you decide over this workspace.",
    ar: "وصلتك هذه الرسالة لأنك من أصحاب القرار في مساحة العمل.",
  },
});
