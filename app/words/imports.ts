import { defineWords } from "./words";

/** Imports: the list, the file, what it becomes, how far it is, what came of it. */
export const imports = defineWords({
  imports: { en: "Imports", ar: "الاستيراد" },
  newImport: { en: "Import a file", ar: "استيراد ملف" },
  wholePackage: {
    en: "Take in the package of a whole workspace",
    ar: "استيراد حزمة مساحة عمل كاملة",
  },
  crumbs: { en: "Where you are", ar: "موقعك في النظام" },
  settings: { en: "Settings", ar: "الإعدادات" },
  emptyFact: { en: "Nothing has been imported yet", ar: "لم يُستورد أي ملف بعد" },
  emptyHelp: {
    en: "Bring your contacts, companies, deals or agents as a CSV file. You see what it becomes before it runs, and can take all of it back for 30 days.",
    ar: "استورد جهات الاتصال أو الشركات أو الصفقات أو الوسطاء من ملف CSV. ترى النتيجة قبل التنفيذ، ويمكنك التراجع عنه كاملًا خلال 30 يومًا.",
  },
  file: { en: "File", ar: "الملف" },
  kind: { en: "Contains", ar: "المحتوى" },
  state: { en: "State", ar: "الحالة" },
  rows: { en: "Rows", ar: "الصفوف" },
  when: { en: "When", ar: "الوقت" },
  pages: { en: "Pages of the list", ar: "صفحات القائمة" },
  toStart: { en: "To the start", ar: "إلى البداية" },
  next: { en: "Next", ar: "التالي" },

  chooseFile: { en: "CSV file", ar: "ملف CSV" },
  chooseFileHint: {
    en: "Up to 30 MB and 200,000 rows, with a first line of headers. UTF-8 or Windows Arabic; commas, semicolons or tabs. From Excel: Save as, CSV UTF-8.",
    ar: "حتى 30 ميغابايت و200,000 صف، وسطره الأول عناوين الأعمدة. بترميز UTF-8 أو Windows العربي، وبفواصل أو فواصل منقوطة أو مسافات جدولة. من Excel: حفظ باسم، CSV UTF-8.",
  },
  whatItHolds: { en: "Contains", ar: "المحتوى" },
  guessKind: { en: "Guess from the headers", ar: "استنتجه من العناوين" },
  upload: { en: "Send and look at it", ar: "أرسله واعرضه" },
  nothingYet: {
    en: "Nothing is written until you have seen what the file becomes.",
    ar: "لا يُحفظ شيء قبل أن ترى نتيجة الملف.",
  },
  samples: { en: "Sample files", ar: "ملفات نموذجية" },
  samplesHint: {
    en: "Fill one in if you start from nothing. Files of HubSpot, Salesforce, Pipedrive and Google are recognised as they are.",
    ar: "املأ أحدها إن كنت تبدأ من الصفر. ملفات HubSpot وSalesforce وPipedrive وGoogle معروفة كما هي.",
  },

  howItGoesIn: { en: "What each column feeds", ar: "الحقل المقابل لكل عمود" },
  column: { en: "Column", ar: "العمود" },
  sample: { en: "First value", ar: "أول قيمة" },
  filled: { en: "Filled", ar: "المملوء" },
  feeds: { en: "Feeds", ar: "الحقل" },
  feedsOf: { en: "What the column {column} feeds", ar: "الحقل المقابل للعمود {column}" },
  leaveOut: { en: "Leave out", ar: "استبعاد" },
  looksLike: { en: "It looks like an export of {name}.", ar: "يبدو أنه ملف مُصدَّر من {name}." },
  datesAre: {
    en: "{column}: read as {order, select, mdy {month/day/year} other {day/month/year}}. {fit} of its dates can only be read that way, {against} only the other way; {either} could be either.",
    ar: "{column}: قُرئ على أنه {order, select, mdy {شهر/يوم/سنة} other {يوم/شهر/سنة}}. {fit} من تواريخه لا تُقرأ إلا هكذا، و{against} لا تُقرأ إلا بالعكس، و{either} تحتمل الوجهين.",
  },
  datesClear: {
    en: "{column}: its dates can be read in one way only.",
    ar: "{column}: تواريخه لا تُقرأ إلا بطريقة واحدة.",
  },
  choices: { en: "How it goes in", ar: "طريقة الاستيراد" },
  dateOrder: { en: "Order of dates", ar: "ترتيب التاريخ" },
  dateAuto: { en: "As the dates themselves show", ar: "كما تدل التواريخ نفسها" },
  dmy: { en: "Day, month, year", ar: "يوم، شهر، سنة" },
  mdy: { en: "Month, day, year", ar: "شهر، يوم، سنة" },
  currency: { en: "Currency of amounts", ar: "عملة المبالغ" },
  currencyHint: {
    en: "Three letters: AED, USD. Meant where a cell names none.",
    ar: "ثلاثة أحرف مثل AED أو USD، وتُعتمد حيث لا تذكر الخلية عملة.",
  },
  duplicates: { en: "Rows that are known already", ar: "السجلات الموجودة مسبقًا" },
  duplicatesHint: {
    en: "People are known by phone, e-mail or their number in the file, never by name; companies by name.",
    ar: "يُعرف الأشخاص بالهاتف أو البريد أو رقمهم في الملف، لا بالاسم؛ وتُعرف الشركات بالاسم.",
  },
  skip: { en: "Leave as they are", ar: "تركها كما هي" },
  update: { en: "Add what the file knows better", ar: "إضافة ما يزيده الملف" },
  create: { en: "Make them again", ar: "إنشاؤها من جديد" },
  source: { en: "Where the people are from", ar: "مصدر الأشخاص" },
  sourceDetail: { en: "In your own words", ar: "وصف المصدر" },
  sourceDetailHint: {
    en: "The name of the file unless you say otherwise.",
    ar: "اسم الملف ما لم تكتب غيره.",
  },
  legalBasis: { en: "Legal basis", ar: "الأساس القانوني" },
  byRule: {
    en: "By your workspace’s rule for the source",
    ar: "وفق قاعدة مساحة العمل لهذا المصدر",
  },
  pipeline: { en: "Pipeline", ar: "مسار البيع" },
  newPipeline: { en: "A new one, of the file’s stages", ar: "مسار جديد من مراحل الملف" },
  stages: { en: "Stages", ar: "المراحل" },
  stageMeans: {
    en: "{stage} ({n, plural, one {# deal} other {# deals}})",
    ar: "{stage} ({n, plural, zero {لا صفقات} one {صفقة واحدة} two {صفقتان} few {# صفقات} many {# صفقة} other {# صفقة}})",
  },
  ownStage: { en: "Its own stage", ar: "مرحلة خاصة بها" },
  chooseStage: { en: "Choose a stage", ar: "اختر مرحلة" },
  won: { en: "Won", ar: "مُبرمة" },
  lost: { en: "Lost", ar: "لم تتم" },
  agentsInFile: {
    en: "{n, plural, one {# person to assign to} other {# people to assign to}}: members are known by name, the others are made.",
    ar: "{n, plural, zero {لا أحد تُسند إليه السجلات} one {شخص واحد تُسند إليه السجلات} two {شخصان تُسند إليهما السجلات} few {# أشخاص تُسند إليهم السجلات} many {# شخصًا تُسند إليهم السجلات} other {# شخص تُسند إليهم السجلات}}: يُعرف الأعضاء بأسمائهم ويُنشأ الباقون.",
  },
  save: { en: "Update preview", ar: "تحديث المعاينة" },
  saveFirst: {
    en: "Choices apply once the preview is updated.",
    ar: "تسري الاختيارات بعد تحديث المعاينة.",
  },
  missing: {
    en: "No column feeds {fields}. Choose one, then update the preview.",
    ar: "لا عمود مقابل: {fields}. اختر عمودًا ثم حدّث المعاينة.",
  },

  preview: { en: "The first rows, as they would go in", ar: "الصفوف الأولى كما ستُستورد" },
  row: { en: "Row", ar: "الصف" },
  rowOk: { en: "Goes in", ar: "سيُستورد" },
  wasLeftOut: { en: "left out", ar: "مستبعد" },
  runIt: {
    en: "Import {n, plural, one {# row} other {# rows}}",
    ar: "{n, plural, zero {لا صفوف للاستيراد} one {استورد صفًا واحدًا} two {استورد صفين} few {استورد # صفوف} many {استورد # صفًا} other {استورد # صف}}",
  },
  tryIt: { en: "Try first, write nothing", ar: "جرّب أولًا دون حفظ" },

  running: { en: "Rows taken in", ar: "الصفوف المستوردة" },
  undoingNow: { en: "Rows taken back", ar: "الصفوف المتراجع عنها" },
  ofTotal: { en: "{done} of {total}", ar: "{done} من {total}" },
  refresh: { en: "Show how far it is", ar: "اعرض ما أُنجز" },
  cancel: { en: "Stop", ar: "أوقف" },
  leaveAndReturn: {
    en: "You may leave this page: it goes on.",
    ar: "يمكنك مغادرة هذه الصفحة، فالعمل مستمر.",
  },

  result: { en: "What came of it", ar: "النتيجة" },
  tried: {
    en: "This was a try: nothing was written. The numbers are what would have happened.",
    ar: "كانت هذه تجربة ولم يُحفظ شيء. تبيّن الأرقام ما كان سيحدث.",
  },
  created: { en: "Made", ar: "أُنشئ" },
  updated: { en: "Changed", ar: "عُدّل" },
  skipped: { en: "Known already", ar: "موجود مسبقًا" },
  failed: { en: "Not taken in", ar: "لم يُستورد" },
  failedRows: { en: "Rows that were not taken in", ar: "الصفوف التي لم تُستورد" },
  errorsFile: {
    en: "Download these rows, to mend and send again",
    ar: "نزّل هذه الصفوف لإصلاحها وإرسالها من جديد",
  },
  andMore: {
    en: "and {n, plural, one {# more row} other {# more rows}}, all in the file",
    ar: "{n, plural, zero {ولا صفوف أخرى} one {وصف آخر في الملف} two {وصفان آخران في الملف} few {و# صفوف أخرى في الملف} many {و# صفًا آخر في الملف} other {و# صف آخر في الملف}}",
  },
  why: { en: "Why", ar: "السبب" },
  dealsPerStage: { en: "Deals per stage", ar: "الصفقات حسب المرحلة" },
  wonPerAgent: { en: "Won per agent", ar: "قيمة الصفقات المُبرمة لكل وسيط" },
  readNow: {
    en: "Counted from the deals as they stand now.",
    ar: "محسوبة من الصفقات كما هي الآن.",
  },
  stage: { en: "Stage", ar: "المرحلة" },
  deals: { en: "Deals", ar: "الصفقات" },
  agent: { en: "Agent", ar: "الوسيط" },
  sum: { en: "Won", ar: "القيمة" },
  nobody: { en: "Nobody", ar: "بلا مسؤول" },
  all: { en: "Together", ar: "المجموع" },
  toBoard: { en: "Open the board", ar: "افتح اللوحة" },
  undo: { en: "Take it all back", ar: "تراجع عن الاستيراد كله" },
  undoUntil: {
    en: "Until {day}. What somebody changed or uses since is kept and named.",
    ar: "حتى {day}. ما غيّره أحد أو استخدمه منذ ذلك الحين يبقى ويُذكر هنا.",
  },
  sure: {
    en: "Yes, take back what it created ({created}) and what it updated ({updated})",
    ar: "نعم، تراجع عمّا أنشأه ({created}) وعمّا حدّثه ({updated})",
  },
  notSure: {
    en: "Tick this first. Nothing was taken back.",
    ar: "ضع علامة هنا أولًا. لم يُتراجع عن شيء.",
  },
  undoOver: {
    en: "It can no longer be taken back: more than 30 days have passed.",
    ar: "لم يعد التراجع ممكنًا، فقد مضى أكثر من 30 يومًا.",
  },
  undone: { en: "It was taken back.", ar: "تم التراجع عنه." },
  keptRows: { en: "Kept, though the rest was taken back", ar: "بقيت رغم التراجع عن الباقي" },
  record: { en: "Record", ar: "السجل" },
  open: { en: "Open", ar: "فتح" },
  "kept-changed": { en: "changed since", ar: "تغيّر منذ ذلك الحين" },
  "kept-in-use": { en: "in use since", ar: "قيد الاستخدام منذ ذلك الحين" },
  stoppedHelp: {
    en: "What was made so far can be taken back.",
    ar: "يمكن التراجع عما أُنشئ حتى الآن.",
  },
});

export const importKinds = defineWords({
  contacts: { en: "Contacts", ar: "جهات اتصال" },
  accounts: { en: "Companies", ar: "شركات" },
  deals: { en: "Deals", ar: "صفقات" },
  agents: { en: "Agents", ar: "وسطاء" },
});

export const importStates = defineWords({
  draft: { en: "Not run yet", ar: "لم يُنفَّذ بعد" },
  running: { en: "Running", ar: "قيد التنفيذ" },
  done: { en: "Done", ar: "تم" },
  tried: { en: "Tried", ar: "جُرِّب" },
  failed: { en: "Did not work", ar: "لم ينجح" },
  cancelled: { en: "Stopped", ar: "أُوقف" },
  undoing: { en: "Being taken back", ar: "قيد التراجع" },
  undone: { en: "Taken back", ar: "تم التراجع عنه" },
});

/** What a column can feed. */
export const importFields = defineWords({
  externalId: { en: "Number in the other program", ar: "الرقم في النظام الآخر" },
  firstName: { en: "First name", ar: "الاسم الأول" },
  lastName: { en: "Last name", ar: "اسم العائلة" },
  name: { en: "Name", ar: "الاسم" },
  nameAr: { en: "Name in Arabic", ar: "الاسم بالعربية" },
  email: { en: "E-mail", ar: "البريد الإلكتروني" },
  phone: { en: "Phone", ar: "الهاتف" },
  account: { en: "Company", ar: "الشركة" },
  preferredLanguage: { en: "Language", ar: "اللغة" },
  source: { en: "Source", ar: "المصدر" },
  owner: { en: "Agent", ar: "الوسيط" },
  collectedOn: { en: "Collected on", ar: "تاريخ الجمع" },
  tags: { en: "Tags (as a note)", ar: "الوسوم (تُحفظ ملاحظةً)" },
  notes: { en: "Note", ar: "ملاحظة" },
  sector: { en: "Sector", ar: "القطاع" },
  foundedYear: { en: "Founded", ar: "سنة التأسيس" },
  revenue: { en: "Revenue", ar: "الإيرادات" },
  employees: { en: "Employees", ar: "عدد الموظفين" },
  location: { en: "Office", ar: "المقر" },
  parent: { en: "Parent company", ar: "الشركة الأم" },
  title: { en: "Title", ar: "العنوان" },
  contactName: { en: "Person", ar: "الشخص" },
  product: { en: "Product or unit", ar: "المنتج أو الوحدة" },
  stage: { en: "Stage", ar: "المرحلة" },
  openedOn: { en: "Opened on", ar: "تاريخ الفتح" },
  closedOn: { en: "Closed on", ar: "تاريخ الإغلاق" },
  value: { en: "Value", ar: "القيمة" },
  currency: { en: "Currency", ar: "العملة" },
  lostReason: { en: "Why it was lost", ar: "سبب عدم الإتمام" },
  agent: { en: "Agent", ar: "الوسيط" },
  manager: { en: "Manager", ar: "المدير" },
  team: { en: "Office or team", ar: "الفرع أو الفريق" },
});

/** What is wrong with a row, or was taken in with a reservation. */
export const importFaults = defineWords({
  required: { en: "is empty", ar: "فارغ" },
  "not-a-date": { en: "is no date", ar: "ليس تاريخًا" },
  "not-an-amount": { en: "is no amount", ar: "ليس مبلغًا" },
  "not-a-count": { en: "is no whole number", ar: "ليس عددًا صحيحًا" },
  "not-an-email": { en: "is no e-mail", ar: "ليس بريدًا إلكترونيًا" },
  "too-long": { en: "is too long", ar: "طويل جدًا" },
  "characters-not-text": { en: "holds characters that are no text", ar: "فيه رموز ليست من النص" },
  "nothing-to-see": { en: "holds nothing that can be seen", ar: "لا يظهر فيه أي شيء" },
  "too-many-columns": { en: "More cells than headers", ar: "خلايا أكثر من العناوين" },
  "no-name-phone-or-email": {
    en: "Neither name, phone nor e-mail",
    ar: "لا اسم ولا هاتف ولا بريد",
  },
  "won-without-value": { en: "Won without a value", ar: "مُبرمة بلا قيمة" },
  "won-without-close-date": { en: "Won without a date", ar: "مُبرمة بلا تاريخ" },
  "stage-unknown": { en: "A stage that was not chosen", ar: "مرحلة لم تُختر" },
  suppressed: {
    en: "Somebody who asked to be erased",
    ar: "شخص طلب محو بياناته",
  },
  "date-ahead": { en: "Collected in the future", ar: "تاريخ جمع في المستقبل" },
  "phone-kept-as-text": {
    en: "{n, plural, one {# phone} other {# phones}} kept as written: no number could be read",
    ar: "{n, plural, zero {لا أرقام} one {رقم واحد حُفظ كما كُتب} two {رقمان حُفظا كما كُتبا} few {# أرقام حُفظت كما كُتبت} many {# رقمًا حُفظ كما كُتب} other {# رقم حُفظ كما كُتب}}: تعذرت قراءته",
  },
  "kept-for-desk": {
    en: "{n, plural, one {# person} other {# people}} taken in, but in no list: those who answer for people’s rights here decide about them",
    ar: "{n, plural, zero {لم يُسجَّل أحد} one {سُجّل شخص واحد} two {سُجّل شخصان} few {سُجّل # أشخاص} many {سُجّل # شخصًا} other {سُجّل # شخص}} دون ظهور في القوائم: القرار للمسؤولين عن حقوق الأشخاص",
  },
  "person-left-out": {
    en: "{n, plural, one {# person} other {# people}} left out: a name without phone and e-mail tells nobody from another",
    ar: "{n, plural, zero {لم يُستبعد أحد} one {استُبعد شخص واحد} two {استُبعد شخصان} few {استُبعد # أشخاص} many {استُبعد # شخصًا} other {استُبعد # شخص}}: الاسم وحده بلا هاتف أو بريد لا يميز أحدًا",
  },
  "parent-not-found": {
    en: "{n, plural, one {# parent company} other {# parent companies}} not found",
    ar: "{n, plural, zero {وُجدت كل الشركات الأم} one {شركة أم واحدة غير موجودة} two {شركتان أم غير موجودتين} few {# شركات أم غير موجودة} many {# شركة أم غير موجودة} other {# شركة أم غير موجودة}}",
  },
});

/** Why a file was not taken, or something was not done. */
export const importRefusals = defineWords({
  "csv-is-empty": { en: "The file is empty.", ar: "الملف فارغ." },
  "csv-is-utf-16": {
    en: "The file is UTF-16. Save it as CSV UTF-8 and send it again.",
    ar: "الملف بترميز UTF-16. احفظه بصيغة CSV UTF-8 وأرسله من جديد.",
  },
  "csv-is-binary": {
    en: "This is no text file. From Excel: Save as, CSV UTF-8.",
    ar: "هذا ليس ملفًا نصيًا. من Excel: حفظ باسم، CSV UTF-8.",
  },
  "csv-too-large": { en: "The file is larger than 30 MB.", ar: "الملف أكبر من 30 ميغابايت." },
  "csv-unreadable": {
    en: "The file stops being CSV somewhere: most often a quotation mark that is never closed.",
    ar: "الملف ليس CSV سليمًا: غالبًا علامة اقتباس لم تُغلق.",
  },
  "csv-has-no-rows": { en: "There is nothing below the headers.", ar: "لا شيء تحت العناوين." },
  "csv-too-many-columns": { en: "More than 200 columns.", ar: "أكثر من 200 عمود." },
  "csv-too-many-rows": { en: "More than 200,000 rows.", ar: "أكثر من 200,000 صف." },
  "import-has-run": { en: "This import has run already.", ar: "نُفِّذ هذا الاستيراد من قبل." },
  "import-has-ended": { en: "It had ended already.", ar: "كان قد انتهى." },
  "import-misses-fields": {
    en: "A column that is needed is not chosen yet.",
    ar: "لم يُختر بعد عمود لازم.",
  },
  "another-import-runs": {
    en: "Another import is under way. Try again when it has ended.",
    ar: "هناك استيراد آخر قيد التنفيذ. حاول من جديد بعد انتهائه.",
  },
  "nothing-to-undo": { en: "There is nothing to take back.", ar: "لا شيء للتراجع عنه." },
  "undo-is-over": {
    en: "It can no longer be taken back: more than 30 days have passed.",
    ar: "لم يعد التراجع ممكنًا، فقد مضى أكثر من 30 يومًا.",
  },
  "file-is-gone": {
    en: "The file is no longer kept. Send it again.",
    ar: "لم يعد الملف محفوظًا. أرسله من جديد.",
  },
  invalid: { en: "This cannot be used.", ar: "هذه القيمة غير صالحة." },
  missing: { en: "Choose a file.", ar: "اختر ملفًا." },
});
