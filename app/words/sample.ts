import { defineWords } from "./words";

/** Sample data: what it is, how it is loaded, how it goes again. */
export const sample = defineWords({
  title: { en: "Sample data", ar: "البيانات التجريبية" },
  about: {
    en: "A small Dubai brokerage of invented people to look around with: {people} contacts, enquiries from several sources with their clocks running, conversations in English and Arabic, deals on the board, tasks and notes.",
    ar: "وساطة عقارية صغيرة في دبي بأشخاص وهميين للتعرّف على النظام: {people} جهة اتصال، واستفسارات من عدة مصادر ومهلها جارية، ومحادثات بالعربية والإنجليزية، وصفقات على اللوحة، ومهام وملاحظات.",
  },
  safe: {
    en: "Nothing leaves for these people: no mail, no webhook, no summary by AI. Exports mark their rows with importId im_sample.",
    ar: "لا يغادر شيء إلى هؤلاء الأشخاص: لا بريد ولا إشعارات ويب ولا ملخصات بالذكاء الاصطناعي. وتُوسم سجلاتهم في ملفات التصدير بالقيمة im_sample في importId.",
  },
  load: { en: "Load sample Dubai data", ar: "تحميل بيانات تجريبية من دبي" },
  remove: { en: "Remove sample data", ar: "إزالة البيانات التجريبية" },
  removeHelp: {
    en: "Everything of these people goes, with whatever you added to them since: notes, tasks, files, deals. What you entered of your own stays.",
    ar: "يُحذف كل ما يخص هؤلاء الأشخاص مع كل ما أضفته إليهم منذ ذلك الحين من ملاحظات ومهام وملفات وصفقات. ويبقى ما أدخلته من سجلاتك.",
  },
  loading: { en: "Sample data is being loaded", ar: "يجري تحميل البيانات التجريبية" },
  removing: { en: "Sample data is being removed", ar: "تجري إزالة البيانات التجريبية" },
  cancel: { en: "Stop loading", ar: "إيقاف التحميل" },
  there: { en: "Sample data stands in this workspace.", ar: "في مساحة العمل هذه بيانات تجريبية." },
  none: { en: "There is no sample data here.", ar: "لا بيانات تجريبية هنا." },
  toToday: { en: "Open Today", ar: "افتح اليوم" },
});

/** Why it was not done. */
export const sampleRefusals = defineWords({
  "people-are-there": {
    en: "There are contacts of your own here already. Sample data goes only into a workspace without any, so that nothing is mixed up.",
    ar: "توجد هنا جهات اتصال خاصة بك. لا تُحمّل البيانات التجريبية إلا في مساحة عمل بلا جهات اتصال حتى لا يختلط شيء بشيء.",
  },
  "another-import-runs": {
    en: "Records are being taken in or away right now. Try again when that is done.",
    ar: "يجري الآن إدخال سجلات أو إزالتها. حاول مجددًا بعد انتهاء ذلك.",
  },
  "sample-is-there": {
    en: "Sample data stands here already.",
    ar: "البيانات التجريبية محمّلة هنا بالفعل.",
  },
  "no-sample-there": { en: "There is no sample data here.", ar: "لا بيانات تجريبية هنا." },
});
