import { defineWords } from "./words";

/** Of a request that somebody makes for another, or a report about a child: who asks, and whom it is about. */
export const behalfWords = /* @__PURE__ */ defineWords({
  represented: { en: "Asked by a representative", ar: "طلب قدّمه ممثّل" },
  seeGround: {
    en: "Asked by somebody who says that the person asked them to act. See their ground first.",
    ar: "قدّم الطلب من يقول إن الشخص كلّفه بذلك. تحقّق من سنده أولًا.",
  },
  reported: { en: "Reported about a child", ar: "بلاغ عن طفل" },
  askerEmail: { en: "E-mail of whoever asks", ar: "بريد مقدّم الطلب" },
  askerPhone: { en: "Phone of whoever asks", ar: "هاتف مقدّم الطلب" },
  name: { en: "About", ar: "صاحب البيانات" },
  email: { en: "Their e-mail", ar: "بريده" },
  phone: { en: "Their phone", ar: "هاتفه" },
  brokerage: { en: "Brokerage, as named", ar: "شركة الوساطة كما ذُكرت" },
});

/** Where our own desk gives a report about a child to a brokerage. */
export const handOnWords = /* @__PURE__ */ defineWords({
  title: { en: "Hand it on to a brokerage", ar: "إحالته إلى شركة وساطة" },
  help: {
    en: "The brokerage gets a task of its own with the same 72 hours. It finds the child, decides and erases; from here nobody sees its records.",
    ar: "تصل إلى شركة الوساطة مهمة بالمهلة نفسها، 72 ساعة. هي من يبحث عن الطفل ويقرّر ويمحو، ولا يرى أحد من هنا سجلاتها.",
  },
  has: {
    en: "{parts, plural, =0 {No brokerage has it yet.} one {One task at a brokerage, {answered, plural, =0 {not answered yet} one {answered} other {answered}}.} other {# tasks at brokerages, {answered} answered.}}",
    ar: "{parts, plural, zero {ليس لدى أي شركة وساطة بعد.} one {مهمة واحدة لدى شركة وساطة، {answered, plural, zero {لم يُردّ عليها بعد} one {رُدّ عليها} two {رُدّ عليها} few {رُدّ عليها} many {رُدّ عليها} other {رُدّ عليها}}.} two {مهمتان لدى شركات الوساطة، رُدّ على {answered} منهما.} few {# مهام لدى شركات الوساطة، رُدّ على {answered} منها.} many {# مهمة لدى شركات الوساطة، رُدّ على {answered} منها.} other {# مهمة لدى شركات الوساطة، رُدّ على {answered} منها.}}",
  },
  workspace: { en: "Its address in CLOSR, or its name", ar: "عنوانها في CLOSR أو اسمها" },
  workspaceHelp: {
    en: "The address is what stands after /w/, such as marina-homes.",
    ar: "العنوان هو ما يلي ‎/w/‎، مثل marina-homes.",
  },
  press: { en: "Hand it on", ar: "إحالة" },
  "workspace-unknown": {
    en: "No brokerage here has this address or name.",
    ar: "لا توجد هنا شركة وساطة بهذا العنوان أو الاسم.",
  },
  "workspace-not-plain": {
    en: "Several brokerages have this name. Give the address.",
    ar: "تحمل أكثر من شركة هذا الاسم. اكتب العنوان.",
  },
  "already-handed-on": { en: "That brokerage has it already.", ar: "البلاغ لديها بالفعل." },
});

/** Where our own desk says for whom a mail asks. */
export const representedWords = /* @__PURE__ */ defineWords({
  title: { en: "It is for somebody else", ar: "الطلب نيابةً عن شخص آخر" },
  help: {
    en: "Only where the mail says so. From then on we look for this person, and not for whoever wrote; the answer goes to the writer, once the code came back.",
    ar: "فقط إن ذُكر ذلك في الرسالة. عندها نبحث عن هذا الشخص لا عن كاتب الرسالة، ويصل الرد إلى الكاتب بعد تأكيد الرمز.",
  },
  name: { en: "Name of whom they act for", ar: "اسم من يُطلب نيابةً عنه" },
  email: { en: "That person’s e-mail", ar: "بريد ذلك الشخص" },
  phone: { en: "Or that person’s phone", ar: "أو هاتفه" },
  press: { en: "Asked by a representative", ar: "قدّمه ممثّل" },
  "person-name-missing": { en: "Say for whom they act.", ar: "اذكر من يُطلب نيابةً عنه." },
  "person-address-missing": {
    en: "Give an e-mail address or a phone: it is by this that we look.",
    ar: "اكتب بريدًا أو هاتفًا، فبه نبحث.",
  },
  "person-not-an-email": { en: "This is no e-mail address.", ar: "هذا ليس عنوان بريد." },
  "person-not-a-phone": { en: "This is no phone number.", ar: "هذا ليس رقم هاتف." },
  "with-a-brokerage": {
    en: "A brokerage has it already under the writer’s own address. Take it back with a reason, and ask the writer for the public form.",
    ar: "وصل الطلب من قبل إلى شركة وساطة بعنوان الكاتب نفسه. اسحبه مع ذكر السبب، واطلب من الكاتب استخدام الاستمارة العامة.",
  },
});

/** Where a brokerage says whose record a report about a child means. */
export const nameRecordWords = /* @__PURE__ */ defineWords({
  title: { en: "Whose record it is", ar: "السجل المقصود" },
  help: {
    en: "Nobody here was found by what the report says. Look for the child, and say which record it is; then it can be erased. If there is none, answer “Done, with exceptions” and say how you looked.",
    ar: "لم يُعثر هنا على أحد بما ورد في البلاغ. ابحث عن الطفل وحدّد سجله، وعندها يمكن محوه. وإن لم تجده فاختر «نُفّذ مع استثناءات» واذكر كيف بحثت.",
  },
  find: { en: "Look in the contacts", ar: "البحث في جهات الاتصال" },
  record: { en: "Phone, e-mail or number of the record", ar: "هاتف السجل أو بريده أو رقمه" },
  press: { en: "This is the record", ar: "هذا هو السجل" },
  "record-unknown": { en: "No record here has this.", ar: "لا سجل هنا بهذه البيانات." },
  "record-not-plain": {
    en: "Several records have this. Give the number of the one that is meant.",
    ar: "لأكثر من سجل هذه البيانات. اكتب رقم السجل المقصود.",
  },
});
