import { defineWords } from "./words";

/** The board, the list and the page of a deal. */
export const deals = /* @__PURE__ */ defineWords({
  title: { en: "Deals", ar: "الصفقات" },
  newDeal: { en: "New deal", ar: "صفقة جديدة" },
  pipelines: { en: "Pipelines", ar: "مسارات البيع" },
  board: { en: "Board", ar: "لوحة المراحل" },
  list: { en: "List", ar: "قائمة" },
  views: { en: "Views", ar: "طرق العرض" },
  everybodys: { en: "Everybody’s", ar: "صفقات الجميع" },
  mine: { en: "Mine", ar: "صفقاتي" },
  teams: { en: "Mine and my team’s", ar: "صفقاتي وفريقي" },
  openOf: {
    en: "{n} open",
    ar: "{n, plural, zero {# قيد التنفيذ} one {صفقة قيد التنفيذ} two {صفقتان قيد التنفيذ} few {# صفقات قيد التنفيذ} many {# صفقة قيد التنفيذ} other {# صفقة قيد التنفيذ}}",
  },
  counted: { en: "Counted <n>{time}</n>", ar: "حُسب <n>{time}</n>" },
  ended: {
    en: "<w>Won {won}{sums}</w>, <l>lost {lost}</l>",
    ar: "<w>{won, plural, zero {لم تُبرم صفقات} one {أُبرمت صفقة واحدة} two {أُبرمت صفقتان} few {أُبرمت # صفقات} many {أُبرمت # صفقة} other {أُبرمت # صفقة}}{sums}</w>، <l>{lost, plural, zero {ولم تضِع أي صفقة} one {وأُغلقت صفقة دون إتمام} two {وأُغلقت صفقتان دون إتمام} few {وأُغلقت # صفقات دون إتمام} many {وأُغلقت # صفقة دون إتمام} other {وأُغلقت # صفقة دون إتمام}}</l>",
  },
  moving: {
    en: "Moving a card: drag it, use the menu on it, or press <k>M</k>.",
    ar: "لنقل بطاقة: اسحبها أو افتح قائمتها أو اضغط <k>M</k>.",
  },
  held: { en: "A stage opens when its checks hold.", ar: "تُفتح المرحلة حين تتحقق شروطها." },
  more: {
    en: "{n, plural, one {# more} other {# more}}",
    ar: "{n, plural, zero {لا مزيد} one {صفقة أخرى} two {صفقتان أخريان} few {# صفقات أخرى} many {# صفقة أخرى} other {# صفقة أخرى}}",
  },
  noDeals: { en: "No open deals in this pipeline.", ar: "لا صفقات مفتوحة في هذا المسار." },
  noDealsHelp: {
    en: "A deal begins from an enquiry, a contact, or here.",
    ar: "تبدأ الصفقة من استفسار أو من جهة اتصال أو من هنا.",
  },
  none: { en: "No deals match.", ar: "لا صفقات مطابقة." },
  becameDeal: {
    en: "This enquiry already became deal {deal}.",
    ar: "تحوّل هذا الاستفسار من قبل إلى الصفقة {deal}.",
  },
  keptBack: {
    en: "The title, notes and files are kept back, as they may name somebody whose data may not be used. They come back when that ends; what you add is kept back too.",
    ar: "العنوان والملاحظات والملفات محجوبة لأنها قد تذكر شخصًا لا يجوز استخدام بياناته، وتعود حين يزول ذلك. وما تضيفه يُحجب أيضًا.",
  },
  untitled: { en: "Deal without a name", ar: "صفقة بلا اسم" },
  planned: { en: "With a next step", ar: "لها خطوة تالية" },
  noNextStep: { en: "no next step", ar: "بلا خطوة تالية" },
  moveOrOpen: { en: "Move or open: {title}", ar: "نقل أو فتح: {title}" },
  open: { en: "Open", ar: "فتح" },
  moveTo: { en: "Move to", ar: "نقل إلى" },
  move: { en: "Move", ar: "نقل" },
  won: { en: "Won", ar: "مُبرمة" },
  lost: { en: "Lost", ar: "لم تتم" },
  closing: { en: "Close as won or lost", ar: "إغلاق: مُبرمة أو لم تتم" },
  moved: { en: "{title}: moved to {stage}", ar: "{title}: نُقلت إلى {stage}" },
  movedBack: { en: "{title}: back in {stage}", ar: "{title}: عادت إلى {stage}" },
  moving1: { en: "Moving {title} to {stage}", ar: "جارٍ نقل {title} إلى {stage}" },
  putBack: {
    en: "{title} was put back in {stage}. {why}",
    ar: "أُعيدت {title} إلى {stage}. {why}",
  },
  seeChecks: { en: "See what is still open", ar: "اطّلع على ما لم يكتمل" },
  undo: { en: "Undo", ar: "تراجع" },

  deal: { en: "Deal", ar: "الصفقة" },
  contact: { en: "Contact", ar: "جهة الاتصال" },
  account: { en: "Account", ar: "الشركة" },
  value: { en: "Value", ar: "القيمة" },
  currency: { en: "Currency", ar: "العملة" },
  stage: { en: "Stage", ar: "المرحلة" },
  pipeline: { en: "Pipeline", ar: "المسار" },
  place: { en: "Pipeline and stage", ar: "المسار والمرحلة" },
  owner: { en: "Owner", ar: "المسؤول" },
  nobody: { en: "Nobody yet", ar: "بلا مسؤول" },
  status: { en: "Status", ar: "الحالة" },
  opened: { en: "Opened", ar: "فُتحت في" },
  inStage: { en: "In stage", ar: "في المرحلة" },
  closedAt: { en: "Closed", ar: "تاريخ الإغلاق" },
  all: { en: "All", ar: "الكل" },
  pages: { en: "Pages", ar: "الصفحات" },
  next: { en: "Next", ar: "التالي" },
  first: { en: "First page", ar: "الصفحة الأولى" },

  name: { en: "What is it about", ar: "موضوع الصفقة" },
  nameHint: {
    en: "The place, as your team calls it: Marina Gate 2, 1904",
    ar: "اسم العقار كما يعرفه فريقك: مارينا جيت 2، 1904",
  },
  listingRef: { en: "Listing reference", ar: "مرجع العرض" },
  valueHint: { en: "1.2M, 120k or 2,450,000", ar: "1.2 مليون أو 120 ألف أو 2,450,000" },
  expectedCloseOn: { en: "Expected to close on", ar: "الإغلاق المتوقع" },
  contactHint: { en: "Whom the deal is for.", ar: "العميل المعني بالصفقة." },
  noContact: { en: "No contact yet", ar: "بلا جهة اتصال" },
  noAccount: { en: "None", ar: "بلا شركة" },
  fromLead: { en: "From the enquiry of <bdi>{name}</bdi>", ar: "من استفسار <bdi>{name}</bdi>" },
  parties: { en: "Parties", ar: "الأطراف" },
  role: { en: "Role", ar: "الدور" },
  remove: { en: "Remove {name}", ar: "إزالة {name}" },
  save: { en: "Save", ar: "حفظ" },
  create: { en: "Create the deal", ar: "إنشاء الصفقة" },
  edit: { en: "Edit", ar: "تعديل" },
  delete: { en: "Delete the deal", ar: "حذف الصفقة" },
  deleteHelp: {
    en: "Its notes, tasks and files go with it. What happened stays in the history.",
    ar: "تُحذف معها ملاحظاتها ومهامها وملفاتها، ويبقى سجل ما حدث.",
  },
  noParties: { en: "No further parties.", ar: "لا أطراف أخرى." },
  facts: { en: "About this deal", ar: "عن هذه الصفقة" },
  allStages: {
    en: "{n, plural, one {Show the one stage} other {Show all # stages}}",
    ar: "{n, plural, zero {لا مراحل} one {اعرض المرحلة الوحيدة} two {اعرض المرحلتين} few {اعرض كل المراحل (#)} many {اعرض كل المراحل (#)} other {اعرض كل المراحل (#)}}",
  },
  stages: { en: "Stages", ar: "المراحل" },
  stageOf: {
    en: "<b>{stage}</b>, stage {n} of {of}, {time}.",
    ar: "<b>{stage}</b>، المرحلة {n} من {of}، {time}.",
  },
  nextStage: { en: "Next: <b>{stage}</b>", ar: "المرحلة التالية: <b>{stage}</b>" },
  moveOn: { en: "Move to {stage}", ar: "نقل إلى «{stage}»" },
  stageDone: { en: "done", ar: "اكتملت" },
  stageNow: { en: "the deal is here", ar: "الصفقة هنا" },
  stageAhead: { en: "ahead", ar: "لاحقة" },
  checks: { en: "Before it leaves {stage}", ar: "قبل مغادرة مرحلة «{stage}»" },
  checksAdvice: {
    en: "A list to go by: open points do not hold the deal back.",
    ar: "قائمة للاسترشاد: ما لم يكتمل لا يمنع النقل.",
  },
  checksHold: {
    en: "The deal moves on when all of these hold.",
    ar: "لا تنتقل الصفقة قبل تحقق هذه الشروط جميعًا.",
  },
  saveChecks: { en: "Save the checks", ar: "حفظ القائمة" },
  skipReason: { en: "Reason for moving on without them", ar: "سبب النقل دون تحققها" },
  skipHint: {
    en: "Kept in the history with your name.",
    ar: "يُحفظ في السجل باسمك.",
  },
  history: { en: "Timeline", ar: "السجل الزمني" },
  files: { en: "Files", ar: "الملفات" },
  noFiles: { en: "No files.", ar: "لا ملفات." },
  notes: { en: "Notes", ar: "الملاحظات" },
  close: { en: "Won or lost", ar: "سجّل النتيجة" },
  closeWon: { en: "Close as won", ar: "إغلاقها مُبرمة" },
  closeLost: { en: "Close as lost", ar: "إغلاقها دون إتمام" },
  closedOn: { en: "Closed on", ar: "تاريخ الإغلاق" },
  lostReason: { en: "Why it was lost", ar: "سبب عدم الإتمام" },
  choose: { en: "Choose", ar: "اختر" },
  lostNote: { en: "What happened", ar: "ما الذي حدث" },
  reopen: { en: "Reopen", ar: "إعادة فتح" },
  wonFor: { en: "Won on {day}", ar: "أُبرمت في {day}" },
  lostOn: { en: "Lost on {day}: {reason}", ar: "لم تتم، وأُغلقت في {day}: {reason}" },
  nextStep: { en: "Next step", ar: "الخطوة التالية" },
  createdBy: {
    en: "Opened {day} by <bdi>{name}</bdi>",
    ar: "فُتحت في {day}، <bdi>{name}</bdi>",
  },
  system: { en: "the system", ar: "النظام" },
  breadcrumb: { en: "Where you are", ar: "موقعك" },
});

/** Why something about a deal or a pipeline cannot be done. */
export const dealRefusals = /* @__PURE__ */ defineWords({
  "deal-is-closed": {
    en: "The deal is closed. Reopen it first.",
    ar: "الصفقة مغلقة، أعد فتحها أولًا.",
  },
  "deal-is-open": { en: "The deal is open already.", ar: "الصفقة مفتوحة بالفعل." },
  "deal-of-nothing": {
    en: "Give a title, a contact, an account or an enquiry.",
    ar: "اذكر عنوانًا أو جهة اتصال أو شركة أو عميلًا محتملًا.",
  },
  "deal-not-found": { en: "The deal is not there any more.", ar: "لم تعد الصفقة موجودة." },
  "deal-already-in-stage": { en: "It is in that stage already.", ar: "هي في تلك المرحلة بالفعل." },
  "deal-changed-meanwhile": {
    en: "Somebody changed it meanwhile. Look again and decide.",
    ar: "عدّلها شخص آخر في هذه الأثناء. راجعها ثم قرّر.",
  },
  "too-late-to-undo": { en: "It is too late to take that back.", ar: "فات وقت التراجع." },
  "stage-not-in-pipeline": {
    en: "The pipeline has no such stage.",
    ar: "لا توجد هذه المرحلة في مسار البيع.",
  },
  "exit-checks-open": {
    en: "Checks of the stage are still open.",
    ar: "شروط المرحلة لم تكتمل بعد.",
  },
  "skipping-not-allowed": {
    en: "Only a team lead may pass over open checks.",
    ar: "لا يتجاوز الشروط غير المكتملة إلا قائد الفريق.",
  },
  "skipping-needs-reason": {
    en: "Say why the open checks are passed over.",
    ar: "اذكر سبب تجاوز الشروط غير المكتملة.",
  },
  "won-deal-needs-value": {
    en: "A won deal needs its value.",
    ar: "الصفقة المُبرمة تحتاج إلى قيمة.",
  },
  "won-deal-needs-close-date": {
    en: "A won deal needs the day on which it closed.",
    ar: "الصفقة المُبرمة تحتاج إلى تاريخ الإغلاق.",
  },
  "lost-deal-needs-reason": { en: "Choose why it was lost.", ar: "اختر سبب عدم الإتمام." },
  "lead-already-became-deal": {
    en: "This enquiry already became a deal.",
    ar: "تحوّل هذا الاستفسار إلى صفقة من قبل.",
  },
  "lead-is-closed": { en: "The enquiry is closed already.", ar: "الاستفسار مغلق بالفعل." },
  "owner-unknown": { en: "Nobody of that name works here.", ar: "لا يعمل هنا أحد بهذا الاسم." },
  "owner-not-yours": {
    en: "You can only give it to people whose records you see.",
    ar: "لا يمكنك إسنادها إلا إلى من ترى سجلاتهم.",
  },
  "not-an-amount": {
    en: "This does not read as an amount. Write 2,450,000 or 2.45M.",
    ar: "لم نفهم المبلغ. اكتب 2,450,000 أو 2.45 مليون.",
  },
  "pipeline-needs-a-stage": { en: "A pipeline needs a stage.", ar: "يحتاج المسار إلى مرحلة." },
  "pipeline-needs-a-name": { en: "Name the pipeline.", ar: "اكتب اسم المسار." },
  "too-many-stages": { en: "At most 20 stages.", ar: "20 مرحلة على الأكثر." },
  "stage-needs-a-name": { en: "Every stage needs a name.", ar: "تحتاج كل مرحلة إلى اسم." },
  "stage-named-twice": { en: "A stage is there twice.", ar: "إحدى المراحل مكررة." },
  "stage-still-has-deals": {
    en: "A stage with open deals cannot go. Move them first.",
    ar: "لا تُحذف مرحلة فيها صفقات مفتوحة. انقلها أولًا.",
  },
  "pipeline-changed-meanwhile": {
    en: "Somebody changed the pipeline meanwhile.",
    ar: "عدّل شخص آخر المسار في هذه الأثناء.",
  },
  "something-failed": {
    en: "The server did not answer as it should. Nothing was changed.",
    ar: "لم يستجب الخادم كما يجب، ولم يتغيّر شيء.",
  },
});

export const dealStatuses = /* @__PURE__ */ defineWords({
  open: { en: "Open", ar: "مفتوحة" },
  won: { en: "Won", ar: "مُبرمة" },
  lost: { en: "Lost", ar: "لم تتم" },
});

/** Why a deal or an enquiry came to nothing. */
export const lostReasons = /* @__PURE__ */ defineWords({
  "not-given": { en: "Not given", ar: "لم يُذكر" },
  budget: { en: "Budget", ar: "الميزانية" },
  "bought-or-rented-elsewhere": {
    en: "Bought or rented elsewhere",
    ar: "اشترى أو استأجر من غيرنا",
  },
  "no-response": { en: "No response", ar: "لا يرد" },
  "not-serious": { en: "Not serious", ar: "غير جاد" },
  "wrong-number": { en: "Wrong number", ar: "رقم خاطئ" },
  area: { en: "Area", ar: "المنطقة" },
  financing: { en: "Financing", ar: "التمويل" },
  "agent-or-co-broker": { en: "Agent or co-broker", ar: "وسيط أو مكتب آخر" },
  duplicate: { en: "Duplicate", ar: "مكرر" },
  "seller-or-landlord-withdrew": {
    en: "Seller or landlord withdrew",
    ar: "انسحاب البائع أو المالك",
  },
});

export const partyRoles = /* @__PURE__ */ defineWords({
  buyer: { en: "Buyer", ar: "مشترٍ" },
  seller: { en: "Seller", ar: "بائع" },
  landlord: { en: "Landlord", ar: "مالك" },
  tenant: { en: "Tenant", ar: "مستأجر" },
  agent: { en: "Agent", ar: "وسيط" },
  other: { en: "Other", ar: "طرف آخر" },
});

/** The settings of pipelines. */
export const pipelineSettings = /* @__PURE__ */ defineWords({
  title: { en: "Pipelines", ar: "مسارات البيع" },
  nameEn: { en: "Name in English", ar: "الاسم بالإنجليزية" },
  nameAr: { en: "Name in Arabic", ar: "الاسم بالعربية" },
  stages: { en: "Stages", ar: "المراحل" },
  stagesHint: {
    en: "In their order. Clear both names to take a stage away; deals must have left it first.",
    ar: "حسب ترتيبها. امسح الاسمين لحذف مرحلة، على أن تكون الصفقات قد غادرتها.",
  },
  stageEn: { en: "Stage {n}, English", ar: "المرحلة {n}، بالإنجليزية" },
  stageAr: { en: "Stage {n}, Arabic", ar: "المرحلة {n}، بالعربية" },
  holdsBack: { en: "Hold deals back", ar: "منع النقل قبل تحقق الشروط" },
  holdsBackHint: {
    en: "A deal moves on only when the checks of its stage hold, or a team lead says why not.",
    ar: "لا تنتقل الصفقة إلا بتحقق شروط مرحلتها، أو بسبب يذكره قائد الفريق.",
  },
  save: { en: "Save", ar: "حفظ" },
  saved: { en: "Saved.", ar: "حُفظ." },
  new: { en: "New pipeline", ar: "مسار جديد" },
  count: {
    en: "{n, plural, one {# stage} other {# stages}}",
    ar: "{n, plural, zero {بلا مراحل} one {مرحلة} two {مرحلتان} few {# مراحل} many {# مرحلة} other {# مرحلة}}",
  },
});
