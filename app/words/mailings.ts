import { defineWords } from "./words";

/** What we send to those who asked for it. Part of what is agreed to: changed words need a new AGREEMENT_VERSION. */
export const mailingPurposeWords = /* @__PURE__ */ defineWords({
  "product-news": { en: "Product news", ar: "أخبار المنتج" },
  "product-news-what": {
    en: "What is new in closr.",
    ar: "الجديد في closr.",
  },
  tips: { en: "Tips", ar: "إرشادات الاستخدام" },
  "tips-what": {
    en: "How to get more done with what is there.",
    ar: "كيف تنجز أكثر بما هو متاح.",
  },
  "sub-processors": { en: "Changes of sub-processors", ar: "تعديلات المعالجين من الباطن" },
  "sub-processors-what": {
    en: "Who is to handle personal data for us, 30 days before it begins.",
    ar: "من سيعالج بيانات شخصية لصالحنا، قبل البدء بثلاثين يومًا.",
  },
});

/** The form for visitors, and what stands at every form that asks. */
export const newsForm = /* @__PURE__ */ defineWords({
  title: { en: "News by e-mail", ar: "الأخبار بالبريد الإلكتروني" },
  lead: {
    en: "Only after you confirm it from your mailbox. Every letter has a way out.",
    ar: "بعد تأكيدك من صندوق بريدك فقط، وفي كل رسالة وسيلة لإيقافها.",
  },
  agreed: {
    en: "By e-mail, until I say no. No pixels, no counted clicks.",
    ar: "بالبريد الإلكتروني حتى أرفض، دون صور تتبّع ولا عدّ للنقرات.",
  },
  email: { en: "E-mail", ar: "البريد الإلكتروني" },
  choose: { en: "What you want", ar: "ما الذي تريده" },
  ask: { en: "Send the confirmation e-mail", ar: "أرسلوا رسالة التأكيد" },
  asked: {
    en: "Check your mailbox. If we may write to this address, an e-mail with a confirmation button is on its way. It says how long it is valid, and nothing is sent until you press the button.",
    ar: "تفقّد بريدك. إن أمكنت مراسلة هذا العنوان فستصلك رسالة فيها زر تأكيد ومدة صلاحيتها، ولا نرسل شيئًا قبل الضغط عليه.",
  },
  "not-an-email": { en: "Write an e-mail address.", ar: "اكتب عنوان بريد إلكتروني." },
  "choose-one": { en: "Choose at least one.", ar: "اختر واحدًا على الأقل." },
  "too-many-attempts": {
    en: "Too many requests. Try again in a few minutes.",
    ar: "طلبات كثيرة. حاول مجددًا بعد دقائق.",
  },
});

/** The pages that confirm and end news. */
export const newsPages = /* @__PURE__ */ defineWords({
  confirmTitle: { en: "Confirm your news", ar: "تأكيد الاشتراك في الأخبار" },
  confirmedTitle: { en: "Your subscription", ar: "اشتراكك في الأخبار" },
  overTitle: { en: "This link no longer works", ar: "لم يعد هذا الرابط صالحًا" },
  confirmText: {
    en: "Somebody asked for this in the name of your address. Nothing is sent before you press the button.",
    ar: "طلب أحدهم هذا باسم عنوانك. لن نرسل شيئًا قبل أن تضغط الزر.",
  },
  confirm: { en: "Yes, send it to me", ar: "نعم، أرسلوها إليّ" },
  confirmed: { en: "You are subscribed.", ar: "تم اشتراكك." },
  over: {
    en: "This link is over, or it is not ours. Ask anew on the changelog.",
    ar: "انتهت صلاحية هذا الرابط أو أنه ليس من عندنا. اطلب من جديد في صفحة سجل التحديثات.",
  },
  stopTitle: { en: "News by e-mail", ar: "الأخبار بالبريد الإلكتروني" },
  getsNone: {
    en: "By this link nothing is sent. What belongs to an account, such as a new password, still comes.",
    ar: "لا يُرسل شيء عبر هذا الرابط. ويبقى ما يخصّ الحساب، مثل كلمة مرور جديدة، يصلك.",
  },
  gets: { en: "You get:", ar: "يصلك:" },
  notGood: {
    en: "This link is not whole, so nothing was changed by it.",
    ar: "هذا الرابط غير سليم، فلم يتغيّر به شيء.",
  },
  otherWays: {
    en: "To end such mails, open the link at the foot of one of them anew, whole, or write to {mail}.",
    ar: "لإيقاف هذه الرسائل افتح الرابط في أسفل إحداها كاملًا من جديد، أو راسل {mail}.",
  },
  inAccount: {
    en: "With an account: your choices, after signing in",
    ar: "لمن له حساب: اختياراتك بعد تسجيل الدخول",
  },
  stopAll: { en: "Stop all of it", ar: "إيقاف الكل" },
  save: { en: "Send me only what is ticked", ar: "أرسلوا المحدَّد فقط" },
  backOn: {
    en: "To get news again, ask on the changelog.",
    ar: "للاشتراك من جديد استخدم سجل التحديثات.",
  },
  changelog: { en: "Changelog", ar: "سجل التحديثات" },
});

/** One's own choices, for those who sign in. */
export const notificationWords = /* @__PURE__ */ defineWords({
  marketing: { en: "News, by your choice", ar: "الأخبار حسب اختيارك" },
  channel: { en: "By e-mail to {email}", ar: "بالبريد الإلكتروني إلى {email}" },
  atOnce: {
    en: "Counts from the moment you save, also for a sending that is under way.",
    ar: "يسري من لحظة الحفظ، حتى على إرسال جارٍ.",
  },
  save: { en: "Save", ar: "حفظ" },
  allOff: { en: "All off", ar: "إيقاف الكل" },
  saved: { en: "Saved.", ar: "تم الحفظ." },
  service: { en: "Always sent", ar: "يصلك دائمًا" },
  serviceHelp: {
    en: "This is part of the service and cannot be turned off:",
    ar: "هذه جزء من الخدمة ولا يمكن إيقافها:",
  },
  password: {
    en: "a new password, and the confirmation of an address",
    ar: "كلمة مرور جديدة، وتأكيد عنوان",
  },
  security: { en: "a sign-in from a browser we do not know", ar: "تسجيل دخول من متصفّح لا نعرفه" },
  policy: { en: "a change to the privacy policy", ar: "تغيير في سياسة الخصوصية" },
  receipts: { en: "receipts for what you asked of us", ar: "إيصالات بما طلبته منا" },
  said: { en: "What you said, and its proof", ar: "ما قلته وإثباته" },
  asked: { en: "asked for", ar: "طلب" },
  confirmed: { en: "yes", ar: "موافقة" },
  withdrawn: { en: "no", ar: "رفض" },
  form: { en: "by the form", ar: "عبر النموذج" },
  "mailed-link": { en: "by a link in a mail", ar: "عبر رابط في رسالة" },
  account: { en: "here", ar: "من هنا" },
  "one-click": { en: "by your mail program", ar: "من برنامج بريدك" },
  mail: { en: "by mail", ar: "برسالة بريد" },
});

/** The mails themselves. */
export const mailingMails = /* @__PURE__ */ defineWords({
  confirmSubject: { en: "Do you want our news?", ar: "هل تريد أخبارنا؟" },
  confirmedTitle: { en: "Your subscription", ar: "اشتراكك في الأخبار" },
  overTitle: { en: "This link no longer works", ar: "لم يعد هذا الرابط صالحًا" },
  confirmText: {
    en: "Somebody, probably you, asked us to write to this address: {what}. To say yes, open this page and press its button:",
    ar: "طلب منا أحدهم، وربما أنت، أن نراسل هذا العنوان: {what}. للموافقة افتح هذه الصفحة واضغط الزر:",
  },
  confirmPress: { en: "To the button", ar: "إلى الزر" },
  confirmElse: {
    en: "If it was not you, do nothing: without a yes within {time} the address is deleted, and we do not ask it again.",
    ar: "إن لم تكن أنت فلا تفعل شيئًا: دون موافقة خلال {time} يُحذف العنوان ولا نسأله مرة أخرى.",
  },
  confirmBecause: {
    en: "Sent by {company} because this address was typed into the form for news.",
    ar: "أرسلتها {company} لأن هذا العنوان كُتب في نموذج الأخبار.",
  },
  hello: { en: "Hello {name},", ar: "مرحبًا {name}،" },
  leave: { en: "Unsubscribe, or choose what you get", ar: "إلغاء الاشتراك أو اختيار ما يصلك" },
  because: {
    en: "Sent by {company} because you said yes to: {purpose}.",
    ar: "أرسلتها {company} لأنك وافقت على: {purpose}.",
  },
});

/** The operator's desk for news. */
export const mailingDesk = /* @__PURE__ */ defineWords({
  write: { en: "Write a letter", ar: "كتابة رسالة" },
  none: { en: "No letter has been written yet.", ar: "لم تُكتب أي رسالة بعد." },
  noneHelp: {
    en: "A letter goes to those who said yes to its purpose. Everybody else is left out, with a reason.",
    ar: "تصل الرسالة إلى من وافق على غرضها، ويُستبعد سواهم مع ذكر السبب.",
  },
  purpose: { en: "Purpose", ar: "الغرض" },
  subjectEn: { en: "Subject in English", ar: "العنوان بالإنجليزية" },
  subjectAr: { en: "Subject in Arabic", ar: "العنوان بالعربية" },
  bodyEn: { en: "Text in English", ar: "النص بالإنجليزية" },
  bodyAr: { en: "Text in Arabic", ar: "النص بالعربية" },
  bodyHelp: {
    en: "Plain text; an empty line begins a paragraph. The way out is added to every letter.",
    ar: "نص مجرّد، والسطر الفارغ يبدأ فقرة. وتُضاف وسيلة الإيقاف إلى كل رسالة.",
  },
  save: { en: "Save", ar: "حفظ" },
  saved: { en: "Saved.", ar: "تم الحفظ." },
  send: { en: "Send", ar: "إرسال" },
  sendHelp: {
    en: "Each address is asked about again in the moment in which its letter leaves.",
    ar: "يُعاد فحص كل عنوان لحظة خروج رسالته.",
  },
  state: { en: "State", ar: "الحالة" },
  draft: { en: "draft", ar: "مسودة" },
  sending: { en: "under way", ar: "قيد الإرسال" },
  sent: { en: "sent", ar: "أُرسلت" },
  sentTo: { en: "Sent", ar: "أُرسلت إلى" },
  excluded: { en: "Left out", ar: "استُبعد" },
  preview: { en: "Who gets it, as things stand", ar: "من ستصله حسب الوضع الآن" },
  address: { en: "Address", ar: "العنوان" },
  outcome: { en: "Outcome", ar: "النتيجة" },
  gets: { en: "gets it: {basis}, {law}", ar: "ستصله: {basis}، {law}" },
  consent: { en: "consent", ar: "موافقة" },
  "legitimate-interests": { en: "legitimate interests", ar: "مصالح مشروعة" },
  next: { en: "Further addresses", ar: "عناوين أخرى" },
  nobody: { en: "There is no address yet.", ar: "لا عناوين بعد." },
  unsubscribed: { en: "said no", ar: "رفض" },
  "not-confirmed": { en: "asked for it, did not confirm it", ar: "طلب ولم يؤكّد" },
  "no-consent": { en: "never said yes", ar: "لم يوافق قط" },
  "law-allows-no-basis": { en: "no ground in their law", ar: "لا أساس في قانون بلده" },
  "quiet-hours": { en: "quiet hours: waits until 08:00", ar: "ساعات هدوء: تنتظر حتى 08:00" },
  "refused-by-recipient": { en: "takes no mail", ar: "لا يستقبل البريد" },
  programs: { en: "Keys for programs", ar: "مفاتيح للبرامج" },
  programsHelp: {
    en: "With such a key a program sees the letters, who would get each, and the reason for everybody who would not: POST /api/v1/campaigns/ID/preview. It can do nothing else.",
    ar: "بهذا المفتاح يرى البرنامج الرسائل ومن ستصله كل منها وسبب استبعاد سواهم عبر ‎POST /api/v1/campaigns/ID/preview‎، ولا يستطيع غير ذلك.",
  },
  noPrograms: { en: "No program has a key.", ar: "ليس لأي برنامج مفتاح." },
  programName: { en: "Name of the program", ar: "اسم البرنامج" },
  "mailing-not-found": { en: "There is no such letter.", ar: "لا توجد رسالة كهذه." },
  "mailing-has-left": {
    en: "It has left and cannot be changed.",
    ar: "خرجت الرسالة ولا يمكن تغييرها.",
  },
});
