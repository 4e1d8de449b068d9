import { defineWords } from "./words";

/** The operator's console: CLOSR's own staff, the company's registers. */
export const consoleWords = defineWords({
  console: { en: "Operator", ar: "المشغّل" },
  overview: { en: "Privacy", ar: "الخصوصية" },
  versions: { en: "Policy and terms", ar: "السياسة والشروط" },
  versionsInBrief: { en: "Versions", ar: "الإصدارات" },
  news: { en: "News", ar: "الأخبار" },
  surveys: { en: "Surveys", ar: "الاستبيانات" },
  agreements: { en: "Processing agreements", ar: "اتفاقيات المعالجة" },
  support: { en: "Support access", ar: "وصول فريق الدعم" },
  enquiries: { en: "Enquiries", ar: "الرسائل الواردة" },
  evidence: { en: "Consent evidence", ar: "إثباتات الموافقة" },
  guard: { en: "Guard alerts", ar: "تنبيهات الحارس" },
  registers: { en: "Registers", ar: "السجلات" },
  answering: { en: "Answer", ar: "الرد" },
  publishing: { en: "Publish", ar: "النشر" },
  proving: { en: "Prove", ar: "الإثبات" },
  incidents: { en: "Incidents", ar: "الحوادث" },
  crumbs: { en: "Where you are", ar: "موقعك في النظام" },
  noSight: {
    en: "From here nobody sees the records of a brokerage.",
    ar: "لا يرى أحد من هنا سجلات أي شركة وساطة.",
  },
  missing: { en: "Fill this in.", ar: "يجب ملء هذا الحقل." },
  invalid: { en: "This could not be read.", ar: "تعذّرت قراءة هذه القيمة." },
});

/** Publishing a version of the policy. */
export const policyDesk = defineWords({
  title: { en: "Versions of policy and terms", ar: "إصدارات السياسة والشروط" },
  version: { en: "Version", ar: "الإصدار" },
  versionOf: { en: "{document}, version {version}", ar: "{document}، الإصدار {version}" },
  state: { en: "State", ar: "الحالة" },
  effective: { en: "In effect from", ar: "يسري من" },
  change: { en: "Change", ar: "التعديل" },
  notices: { en: "Told by mail", ar: "أُبلغوا بالبريد" },
  by: { en: "Prepared by", ar: "أعدّه" },
  actions: { en: "Actions", ar: "إجراءات" },
  material: { en: "material", ar: "جوهري" },
  wording: { en: "wording", ar: "صياغة" },
  "awaiting-approval": { en: "waits for a second person", ar: "بانتظار شخص ثانٍ" },
  announced: { en: "announced, notices under way", ar: "أُعلن والإشعارات جارية" },
  held: { en: "held: told too late", ar: "معلّق: تأخّر الإشعار" },
  coming: { en: "published, waits for its day", ar: "نُشر وينتظر يومه" },
  inForce: { en: "in force", ar: "سارٍ" },
  past: { en: "replaced", ar: "حلّ محله إصدار أحدث" },
  withdrawn: { en: "taken back", ar: "سُحب" },
  approve: { en: "Approve", ar: "موافقة" },
  publish: { en: "Publish", ar: "نشر" },
  withdraw: { en: "Take back", ar: "سحب" },
  toAgreeTo: {
    en: "What version {version} changes, for whoever is asked to agree",
    ar: "ما يغيّره الإصدار {version}، لمن يُطلب منه الموافقة",
  },
  difference: {
    en: "What the build says and the last version does not",
    ar: "ما يقوله البرنامج الحالي ولا يقوله آخر إصدار",
  },
  waits: {
    en: "What this build would keep otherwise, and waits with",
    ar: "مدد غيّرها البرنامج الحالي ولا يعمل بها بعد",
  },
  waitsHelp: {
    en: "What is published holds: deletion, files and certificates keep to it until a version that says otherwise is in force.",
    ar: "المنشور هو المعمول به: الحذف والملفات والشهادات تلتزم به إلى أن يسري إصدار يقول غيره.",
  },
  obeyed: { en: "Obeyed now", ar: "المعمول به الآن" },
  built: { en: "In this build", ar: "في البرنامج الحالي" },
  builtFrom: { en: "Holds from", ar: "يسري من" },
  noClass: { en: "no such class any more", ar: "لم تعد هذه الفئة موجودة" },
  notPublished: { en: "not published", ar: "لم يُنشر" },
  same: {
    en: "The words of this build are those of the last version. There is nothing to publish.",
    ar: "نصّ البرنامج الحالي هو نصّ آخر إصدار نفسه، ولا شيء لنشره.",
  },
  sameHelp: {
    en: "New words come with a new build. They are shown here, and to nobody else before they are published.",
    ar: "تأتي النصوص الجديدة مع تحديث جديد للبرنامج، وتظهر هنا فقط إلى أن تُنشر.",
  },
  english: { en: "English", ar: "الإنجليزية" },
  arabic: { en: "Arabic", ar: "العربية" },
  propose: { en: "Publish these words", ar: "انشر هذا النص" },
  kind: { en: "What kind of change it is", ar: "نوع التعديل" },
  kindWording: { en: "Wording only", ar: "صياغة فقط" },
  kindWordingHelp: {
    en: "Spaces, quotes and English words that were misspelt: everything else stays sign for sign. A second person must agree that it is no more.",
    ar: "المسافات وعلامات التنصيص وأخطاء الإملاء في الإنجليزية فقط، ويبقى كل ما عداها حرفًا بحرف. ويلزم أن يوافق شخص ثانٍ على أنه لا يتجاوز ذلك.",
  },
  kindMaterial: { en: "Material", ar: "جوهري" },
  kindMaterialHelp: {
    en: "Everybody who can sign in is written to at once, and whoever joins while it waits when they do. It takes effect 30 days later at the earliest: {earliest}.",
    ar: "تُرسل الإشعارات فورًا إلى كل من يستطيع تسجيل الدخول، وإلى من ينضم قبل سريانه فور انضمامه. ولا يسري قبل ثلاثين يومًا، أي في {earliest} على الأقرب.",
  },
  effectiveOn: { en: "In effect from (day in Dubai)", ar: "يسري من يوم (بتوقيت دبي)" },
  summaryEn: { en: "What changes, in English", ar: "ما الذي يتغيّر، بالإنجليزية" },
  summaryAr: { en: "What changes, in Arabic", ar: "ما الذي يتغيّر، بالعربية" },
  lawReason: {
    en: "The law that demands an earlier day",
    ar: "القانون الذي يفرض يومًا أقرب",
  },
  lawReasonHelp: {
    en: "Only when one does. A second person must approve it, and the reason is printed.",
    ar: "فقط إن وُجد. يلزم أن يوافق شخص ثانٍ، ويُنشر السبب.",
  },
  "thirty-days-needed": {
    en: "A material change takes effect 30 days after everybody was told, at the earliest. Choose a later day, or name the law that forces an earlier one.",
    ar: "لا يسري التعديل الجوهري قبل مضي ثلاثين يومًا على إبلاغ الجميع. اختر يومًا لاحقًا أو اذكر القانون الذي يفرض يومًا أقرب.",
  },
  "effective-not-a-day": { en: "There is no such day.", ar: "لا يوجد يوم كهذا." },
  "effective-in-the-past": { en: "That day is over.", ar: "هذا اليوم قد مضى." },
  "effective-too-far": {
    en: "The day from which it is in effect is more than a year away. Check the year you typed.",
    ar: "اليوم الذي يسري منه بعد أكثر من سنة. تحقّق من السنة التي كتبتها.",
  },
  "nothing-changed": {
    en: "The words are the same as those of the last version.",
    ar: "النص هو نفسه نصّ آخر إصدار.",
  },
  "registers-changed": {
    en: "What data is used for, or how long it is kept, is not what the last version says. That is material: everybody is told 30 days before.",
    ar: "تغيّرت أغراض استخدام البيانات أو مدد الاحتفاظ بها عمّا يقوله آخر إصدار، وهذا تعديل جوهري: يُبلَّغ به الجميع قبل ثلاثين يومًا.",
  },
  "wording-changes-facts": {
    en: "This is more than wording: beyond spaces, quotes and misspelt English words something differs, or a sentence came, went or moved. It is material: everybody is told 30 days before. The first such sentence:",
    ar: "هذا أكثر من صياغة: تغيّر ما يتجاوز المسافات وعلامات التنصيص وأخطاء الإملاء في الإنجليزية، أو أُضيفت جملة أو حُذفت أو نُقلت. وهو تعديل جوهري: يُبلَّغ به الجميع قبل ثلاثين يومًا. أول جملة كهذه:",
  },
  "another-is-coming": {
    en: "Another version waits for its day. Take it back first.",
    ar: "هناك إصدار آخر ينتظر يومه. اسحبه أولًا.",
  },
  "notices-not-sent": {
    en: "Not everybody has been told yet. It publishes itself when the last notice is out.",
    ar: "لم يُبلَّغ الجميع بعد. يُنشر الإصدار تلقائيًا بعد إرسال آخر إشعار.",
  },
  "notices-too-late": {
    en: "The last notice went out less than 30 days before the day. Take this version back and announce it with a later day.",
    ar: "أُرسل آخر إشعار قبل أقل من ثلاثين يومًا من يوم السريان. اسحب هذا الإصدار وأعلنه بيوم لاحق.",
  },
  "second-approval-needed": {
    en: "A second person must approve it first.",
    ar: "يجب أن يوافق شخص ثانٍ أولًا.",
  },
  "second-person-needed": {
    en: "Whoever prepared it cannot approve it.",
    ar: "لا يجوز لمن أعدّه أن يوافق عليه.",
  },
  "not-announced": { en: "It is not announced.", ar: "لم يُعلن هذا الإصدار." },
  "nothing-to-approve": { en: "It waits for nobody.", ar: "لا ينتظر هذا الإصدار أي موافقة." },
  "already-in-force": {
    en: "What is in force cannot be taken back. Publish a newer version.",
    ar: "لا يمكن سحب إصدار سارٍ. انشر إصدارًا أحدث.",
  },
});
