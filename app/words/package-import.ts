import { defineWords } from "./words";

/** Taking in the package of a whole workspace. */
export const packageImport = defineWords({
  title: { en: "Package of a whole workspace", ar: "حزمة مساحة عمل كاملة" },
  help: {
    en: "A package that another workspace made under “Export and leave” becomes records here: contacts, companies, leads, deals, tasks, notes, messages, files, history and settings. All of it is looked through before anything is written.",
    ar: "الحزمة التي أعدّتها مساحة عمل أخرى من «التصدير والمغادرة» تصبح سجلات هنا: جهات الاتصال والشركات والعملاء المحتملون والصفقات والمهام والملاحظات والرسائل والملفات والسجل الزمني والإعدادات. وتُفحص كلها قبل كتابة أي شيء.",
  },
  choose: { en: "Package (zip)", ar: "الحزمة (zip)" },
  chooseHint: {
    en: "Just as it was downloaded: one that was unpacked and packed again is refused.",
    ar: "كما نُزّلت تمامًا، فالحزمة التي فُكّت ثم ضُغطت من جديد تُرفض.",
  },
  send: { en: "Take it in", ar: "استورد الحزمة" },
  notEmpty: {
    en: "Something was entered in this workspace already. A package goes only into an empty one, so that nothing is mixed up.",
    ar: "أُدخلت بيانات في مساحة العمل هذه من قبل. لا تُستورد الحزمة إلا في مساحة فارغة حتى لا يختلط شيء بشيء.",
  },
  running: { en: "The package is being taken in", ar: "يجري استيراد الحزمة" },
  ofTotal: { en: "{done} of {total}", ar: "{done} من {total}" },
  leaveAndReturn: {
    en: "You may leave this page; it goes on.",
    ar: "لك أن تغادر هذه الصفحة، فالعمل مستمر.",
  },
  refresh: { en: "Look again", ar: "تحديث" },
  imported: { en: "The package is in", ar: "اكتمل استيراد الحزمة" },
  refused: {
    en: "The package was refused, and nothing of it came in",
    ar: "رُفضت الحزمة ولم يدخل منها شيء",
  },
  failed: {
    en: "Taking the package in was given up. Settings, “What did not work” tells why.",
    ar: "توقف استيراد الحزمة، والسبب في الإعدادات ضمن «العمليات المتعثّرة».",
  },
  kind: { en: "Kind", ar: "النوع" },
  taken: { en: "Taken in", ar: "دخل" },
  leftOut: { en: "Left out", ar: "استُبعد" },
  filesTaken: { en: "Files", ar: "الملفات" },
  suppressed: {
    en: "{n, plural, one {# person who was erased here before did not come back.} other {# people who were erased here before did not come back.}}",
    ar: "{n, plural, zero {} one {شخص واحد مُحي هنا من قبل لم يعد.} two {شخصان مُحيا هنا من قبل لم يعودا.} few {# أشخاص مُحوا هنا من قبل لم يعودوا.} many {# شخصًا مُحوا هنا من قبل لم يعودوا.} other {# شخص مُحوا هنا من قبل لم يعودوا.}}",
  },
  toPool: {
    en: "{n, plural, one {# record belongs to nobody now: its owner is no member here.} other {# records belong to nobody now: their owners are no members here.}}",
    ar: "{n, plural, zero {} one {سجل واحد غير مسند الآن لأن صاحبه ليس عضوًا هنا.} two {سجلان غير مسندين الآن لأن صاحبيهما ليسا عضوين هنا.} few {# سجلات غير مسندة الآن لأن أصحابها ليسوا أعضاء هنا.} many {# سجلًا غير مسند الآن لأن أصحابها ليسوا أعضاء هنا.} other {# سجل غير مسند الآن لأن أصحابها ليسوا أعضاء هنا.}}",
  },
  filesRefused: {
    en: "{n, plural, one {# file is of no kind that we keep, and stays held back.} other {# files are of no kind that we keep, and stay held back.}}",
    ar: "{n, plural, zero {} one {ملف واحد من نوع لا نحفظه، وبقي محجوبًا.} two {ملفان من نوع لا نحفظه، وبقيا محجوبين.} few {# ملفات من نوع لا نحفظه، وبقيت محجوبة.} many {# ملفًا من نوع لا نحفظه، وبقيت محجوبة.} other {# ملف من نوع لا نحفظه، وبقيت محجوبة.}}",
  },
  where: { en: "File in the package", ar: "الملف في الحزمة" },
  line: { en: "Line", ar: "السطر" },
  column: { en: "Column", ar: "العمود" },
});

/** What is wrong with a package. */
export const packageFaults = defineWords({
  "workspace-not-empty": packageImport.notEmpty,
  "another-import-runs": {
    en: "Another import is under way. Try again when it has ended.",
    ar: "هناك استيراد آخر قيد التنفيذ. حاول من جديد بعد انتهائه.",
  },
  "package-empty": { en: "Choose a package.", ar: "اختر حزمة." },
  "package-gone": {
    en: "The package is no longer kept. Send it again.",
    ar: "لم تعد الحزمة محفوظة. أرسلها من جديد.",
  },
  "package-not-a-zip": { en: "This is no zip file.", ar: "هذا ليس ملف zip." },
  "package-broken": {
    en: "The zip is damaged or was cut short. Download the package again.",
    ar: "ملف zip تالف أو مقطوع. نزّل الحزمة من جديد.",
  },
  "package-compressed": {
    en: "The package was packed again by another program. Send it just as it was downloaded.",
    ar: "أُعيد ضغط الحزمة ببرنامج آخر. أرسلها كما نُزّلت تمامًا.",
  },
  "package-too-large": {
    en: "The package is larger than 4 GB or has more than 50,000 files.",
    ar: "الحزمة أكبر من 4 غيغابايت أو فيها أكثر من 50,000 ملف.",
  },
  "not-a-package": { en: "This is no package of ours.", ar: "هذه ليست حزمة من حزمنا." },
  "another-version": {
    en: "The package is of another version. Make it anew where the data is.",
    ar: "الحزمة بإصدار آخر. أعدّها من جديد حيث توجد البيانات.",
  },
  "not-whole": {
    en: "The package holds one kind of record only. A workspace is moved with all of them.",
    ar: "في الحزمة نوع واحد من السجلات فقط، ومساحة العمل تُنقل بكل سجلاتها.",
  },
  "file-missing": {
    en: "A file is missing in the package.",
    ar: "في الحزمة ملف ناقص.",
  },
  "file-not-listed": {
    en: "There is a file in the package that its manifest does not name.",
    ar: "في الحزمة ملف لا تذكره قائمتها.",
  },
  "file-changed": {
    en: "A file is not as it was when the package was made.",
    ar: "أحد الملفات ليس كما كان عند إعداد الحزمة.",
  },
  "line-too-long": {
    en: "A line is longer than 1 MB.",
    ar: "أحد الأسطر أطول من 1 ميغابايت.",
  },
  "not-text": { en: "A line is no text in UTF-8.", ar: "أحد الأسطر ليس نصًا بترميز UTF-8." },
  "not-json": { en: "A line is no JSON.", ar: "أحد الأسطر ليس JSON." },
  "unknown-column": {
    en: "A line has a column that this version does not know.",
    ar: "في أحد الأسطر عمود لا يعرفه هذا الإصدار.",
  },
  "missing-column": { en: "A line lacks a column.", ar: "ينقص أحد الأسطر عمود." },
  "wrong-value": {
    en: "A value cannot stand in its column.",
    ar: "إحدى القيم لا تصلح لعمودها.",
  },
  "wrong-id": { en: "An id is none.", ar: "أحد المعرّفات غير صالح." },
  "too-many-requests": {
    en: "Too many imports within a minute. Try again shortly.",
    ar: "عمليات استيراد كثيرة خلال دقيقة. حاول بعد قليل.",
  },
});
