import { defineWords } from "./words";

/** The privacy desk, a person's rights, an erasure and its certificate. */
export const privacyDesk = defineWords({
  byRepresentative: {
    en: "Asked by somebody who says that the person asked them to act. See their ground first.",
    ar: "قدّم الطلب من يقول إن الشخص كلّفه بذلك. تحقّق من سنده أولًا.",
  },
  title: { en: "Privacy", ar: "الخصوصية" },
  requests: { en: "Requests", ar: "الطلبات" },
  open: { en: "open", ar: "مفتوحة" },
  dueThisWeek: { en: "due this week", ar: "مستحقة هذا الأسبوع" },
  overdue: { en: "overdue", ar: "متأخرة" },
  closedThisMonth: { en: "closed this month", ar: "أُغلقت هذا الشهر" },
  views: { en: "Open or closed", ar: "المفتوحة أو المغلقة" },
  viewOpen: { en: "Open, most urgent first", ar: "المفتوحة، الأكثر إلحاحًا أولًا" },
  viewClosed: { en: "Closed, newest first", ar: "المغلقة، الأحدث أولًا" },
  pages: { en: "Pages of requests", ar: "صفحات الطلبات" },
  first: { en: "First page", ar: "الصفحة الأولى" },
  next: { en: "Next", ar: "التالي" },
  request: { en: "Request", ar: "الطلب" },
  right: { en: "Right", ar: "الحق" },
  who: { en: "Who", ar: "صاحب الطلب" },
  clock: { en: "Clock", ar: "المهلة" },
  state: { en: "State", ar: "الحالة" },
  actions: { en: "Actions", ar: "إجراءات" },
  access: { en: "Access", ar: "الاطلاع" },
  erasure: { en: "Erasure", ar: "المحو" },
  correction: { en: "Correction", ar: "التصحيح" },
  restriction: { en: "Restriction", ar: "تقييد المعالجة" },
  objection: { en: "Objection", ar: "الاعتراض" },
  portability: { en: "Portability", ar: "نقل البيانات" },
  withdrawal: { en: "Withdrawal of consent", ar: "سحب الموافقة" },
  complaint: { en: "Complaint", ar: "الشكوى" },
  erased: { en: "erased; known by the hash {hash}", ar: "مُحي، ويُعرف بالبصمة {hash}" },
  notConfirmed: { en: "not confirmed yet", ar: "لم يُؤكَّد بعد" },
  hashOnly: { en: "known by the hash {hash} alone", ar: "يُعرف بالبصمة {hash} فقط" },
  ofDays: { en: "{passed} of {total}", ar: "{passed} من {total}" },
  dueToday: { en: "due today", ar: "تُستحق اليوم" },
  doneClock: { en: "done", ar: "تم" },
  "in-progress": { en: "in progress", ar: "قيد التنفيذ" },
  done: { en: "done", ar: "تم" },
  "done-with-exceptions": { en: "done, with exceptions", ar: "تم مع استثناءات" },
  received: { en: "received", ar: "مستلَم" },
  "identity-pending": { en: "waits for proof of identity", ar: "بانتظار إثبات الهوية" },
  accepted: { en: "to be answered", ar: "بانتظار الرد" },
  held: { en: "on hold", ar: "معلّق" },
  forwarded: { en: "forwarded", ar: "محوَّل" },
  refused: { en: "refused", ar: "مرفوض" },
  withdrawn: { en: "taken back", ar: "مسحوب" },
  duplicate: { en: "joined to an earlier one", ar: "ضُمّ إلى طلب سابق" },
  error: { en: "stopped: a person must look at it", ar: "متوقف: يحتاج إلى مراجعة" },
  see: { en: "Open", ar: "فتح" },
  certificate: { en: "Certificate", ar: "الشهادة" },
  package: { en: "Download the package", ar: "تنزيل الحزمة" },
  emptyFact: { en: "Nothing waits for an answer", ar: "لا طلبات بانتظار الرد" },
  noneClosed: { en: "No request is closed yet", ar: "لم يُغلق أي طلب بعد" },
  noneClosedHelp: {
    en: "What is answered stands here, with its certificate or its package.",
    ar: "يظهر هنا كل ما رُدّ عليه، مع شهادته أو حزمته.",
  },
  recordWhere: {
    en: "To record one, find the person first: it is recorded on their page, under “Data rights”.",
    ar: "لتسجيل طلب ابحث عن الشخص أولًا: يُسجَّل الطلب من صفحته، ضمن «حقوق البيانات».",
  },
  stepsOf: { en: "{id}, step by step", ar: "{id} خطوة بخطوة" },
  wholeRequest: { en: "Open the request", ar: "فتح الطلب" },
  closedLast: { en: "Closed last", ar: "آخر ما أُغلق" },
  allClosed: { en: "All closed", ar: "كل المغلقة" },
  emptyHelp: {
    en: "A request begins on a person’s own page, under “Data rights”, or comes in by the public form.",
    ar: "يبدأ الطلب من صفحة الشخص، ضمن «حقوق البيانات»، أو يصل عبر الاستمارة العامة.",
  },
  findPerson: { en: "Find the person", ar: "البحث عن الشخص" },
  publicForm: { en: "The public form", ar: "الاستمارة العامة" },

  holds: { en: "Holds", ar: "أوامر الحفظ" },
  sections: { en: "Parts of the privacy desk", ar: "أقسام مكتب الخصوصية" },
  "access-log": { en: "Access log", ar: "سجل الوصول" },
  withheld: { en: "Restricted people", ar: "أشخاص قُيّد استخدام بياناتهم" },

  erasePerson: { en: "Erase a person", ar: "محو بيانات شخص" },
  crumbs: { en: "Where you are", ar: "موقعك في النظام" },
  contacts: { en: "Contacts", ar: "جهات الاتصال" },
  nameless: { en: "Name not known", ar: "الاسم غير معروف" },
  willGo: { en: "What will go", ar: "ما سيُمحى" },
  hasGone: { en: "What was erased", ar: "ما الذي مُحي" },
  willStay: { en: "What will stay, without the person", ar: "ما سيبقى دون ذكر الشخص" },
  alsoGone: {
    en: "Files, packages and earlier exports in storage go too, with the words in both search indexes and every mention in other records.",
    ar: "وتُمحى كذلك الملفات والحزم وملفات التصدير السابقة المخزّنة، والكلمات في فهرسي البحث، وكل إشارة إليه في السجلات الأخرى.",
  },
  alsoKept: {
    en: "Keyed hashes of the phones and e-mails stay, so that no import or portal brings the person back.",
    ar: "وتبقى بصمات مشفّرة بمفتاح لأرقام الهاتف والبريد، كي لا يعيد أي استيراد أو بوابة بيانات الشخص.",
  },
  told: {
    en: "{n, plural, =0 {Nobody outside ever received this person.} one {# recipient will be told.} other {# recipients will be told.}}",
    ar: "{n, plural, zero {لم يتلقَّ أي طرف خارجي بيانات هذا الشخص.} one {سيُبلَّغ متلقٍّ واحد.} two {سيُبلَّغ متلقّيان.} few {سيُبلَّغ # متلقّين.} many {سيُبلَّغ # متلقّيًا.} other {سيُبلَّغ # متلقٍّ.}}",
  },
  store: { en: "Store", ar: "موضع الحفظ" },
  count: { en: "Count", ar: "العدد" },
  time: { en: "Time", ar: "الوقت" },
  noUndo: { en: "This cannot be undone.", ar: "لا يمكن التراجع عن هذا الإجراء." },
  confirm: {
    en: "To go on, type the person’s name, or the word erase",
    ar: "للمتابعة اكتب اسم الشخص أو كلمة «محو»",
  },
  eraseNow: { en: "Erase for good", ar: "محو نهائي" },
  keep: { en: "Keep the person", ar: "الإبقاء على بياناته" },
  "contact-is-sample": {
    en: "This person is sample data and nobody’s. Removing the sample data takes everything of them away.",
    ar: "هذا الشخص من البيانات التجريبية ولا وجود له. إزالة البيانات التجريبية تحذف كل ما يخصه.",
  },
  "confirmation-does-not-match": {
    en: "That is neither the person’s name nor the word.",
    ar: "هذا ليس اسم الشخص ولا الكلمة المطلوبة.",
  },

  progress: { en: "Progress", ar: "التقدم" },
  progressShown: { en: "{done} of {total}", ar: "{done} من {total}" },
  refresh: { en: "Refresh", ar: "تحديث" },
  askedOn: { en: "Asked", ar: "تاريخ الطلب" },
  dueOn: { en: "Answer by", ar: "الرد حتى" },
  extendedTo: { en: "Extended to", ar: "مُدِّد إلى" },
  rule: { en: "Rule and why", ar: "القاعدة وسببها" },
  asks: { en: "In their words", ar: "بكلمات صاحب الطلب" },
  closedOn: { en: "Closed", ar: "تاريخ الإغلاق" },
  tryAgainWhere: {
    en: "The work stopped after several tries. Try it again, or answer the request below.",
    ar: "توقف العمل بعد عدة محاولات. أعد المحاولة أو أجب عن الطلب أدناه.",
  },
  tryAgain: { en: "Try again", ar: "إعادة المحاولة" },
  goesOn: {
    en: "It goes on by itself. You may leave this page.",
    ar: "يستمر العمل تلقائيًا، ويمكنك مغادرة هذه الصفحة.",
  },
});

/** Where the brokerage is established. */
export const establishmentWords = /* @__PURE__ */ defineWords({
  complaints: { en: "Whom people can complain to", ar: "الجهة التي تُقدَّم إليها الشكاوى" },
  established: { en: "Where the brokerage is established", ar: "مقرّ شركة الوساطة" },
  establishedHelp: {
    en: "A letter of refusal names the data protection authority of this place, beside that of the person’s own country.",
    ar: "يذكر خطاب الرفض هيئة حماية البيانات في هذا المقرّ، إلى جانب هيئة بلد الشخص.",
  },
  AE: { en: "United Arab Emirates, outside DIFC and ADGM", ar: "الإمارات، خارج DIFC وADGM" },
  "AE-DIFC": { en: "DIFC", ar: "مركز دبي المالي العالمي (DIFC)" },
  "AE-ADGM": { en: "ADGM", ar: "سوق أبوظبي العالمي (ADGM)" },
  saveEstablished: { en: "Save the place", ar: "حفظ المقرّ" },
});

/** What the desk does with a request, step by step. */
export const requestDesk = defineWords({
  toAccept: { en: "Make sure who asks", ar: "التحقّق من هوية الطالب" },
  toRelease: { en: "End the hold", ar: "رفع أمر الحفظ" },
  toFinish: { en: "Answer", ar: "الرد على الطلب" },
  timeline: { en: "Step by step", ar: "خطوة بخطوة" },
  receive: { en: "Received", ar: "استُلم" },
  "ask-identity": { en: "Proof of identity asked for", ar: "طُلب إثبات الهوية" },
  accept: { en: "Identity is known", ar: "تأكدت الهوية" },
  begin: { en: "Begun", ar: "بدأ التنفيذ" },
  forward: {
    en: "Forwarded to the organisations concerned, if any",
    ar: "حُوّل إلى الجهات المعنية إن وُجدت",
  },
  hold: { en: "Put on hold", ar: "تعليق" },
  release: { en: "Go on", ar: "متابعة" },
  fail: { en: "The work stopped", ar: "توقف العمل" },
  finish: { en: "Answered", ar: "تم الرد" },
  "finish-with-exceptions": { en: "Answered, with exceptions", ar: "تم الرد مع استثناءات" },
  refuse: { en: "Refused", ar: "رُفض" },
  withdraw: { en: "Taken back by the person", ar: "سحبه صاحبه" },
  join: { en: "Joined to an earlier request", ar: "ضُمّ إلى طلب سابق" },
  reopen: {
    en: "Reopened: the request it was joined to was taken back",
    ar: "أُعيد فتحه بعد سحب الطلب الذي ضُمّ إليه",
  },
  extend: { en: "Extended", ar: "مُدِّد" },
  warn: { en: "The clock was warned of", ar: "صدر تنبيه بالمهلة" },
  warnHalf: { en: "Half of the time is over.", ar: "انقضى نصف المهلة." },
  warnDays: {
    en: "{n, plural, one {One day is left.} other {# days are left.}}",
    ar: "{n, plural, zero {بقي # يوم.} one {بقي يوم واحد.} two {بقي يومان.} few {بقي # أيام.} many {بقي # يومًا.} other {بقي # يوم.}}",
  },
  warnToday: { en: "It is due today.", ar: "موعده اليوم." },
  warnOver: { en: "The time is over.", ar: "انقضت المهلة." },
  tell: { en: "The person was told", ar: "أُبلغ صاحب الطلب" },
  erase: { en: "What we held ourselves was erased", ar: "مُحي ما كنّا نحتفظ به نحن" },
  "hand-on": { en: "Handed on to a brokerage", ar: "أُحيل إلى شركة وساطة" },
  name: { en: "It was said whose record it is", ar: "حُدّد السجل المقصود" },
  lock: { en: "Locked after five wrong codes", ar: "أُقفل بعد خمسة رموز خاطئة" },
  person: { en: "the person", ar: "صاحب الطلب" },
  system: { en: "the product", ar: "النظام" },

  tools: { en: "What can be done", ar: "ما يمكن فعله" },
  find: { en: "Open the person", ar: "فتح صفحة الشخص" },
  correct: { en: "Correct the record", ar: "تصحيح السجل" },
  stopNow: { en: "Stop this use now", ar: "إيقاف هذا الاستخدام الآن" },
  restrictNow: { en: "Restrict now", ar: "تقييد الآن" },
  answerIt: { en: "Answer", ar: "الرد" },
  doneChoice: { en: "Done as asked", ar: "نُفّذ كما طُلب" },
  exceptionsChoice: { en: "Done, with exceptions", ar: "نُفّذ مع استثناءات" },
  refuseChoice: { en: "Refuse", ar: "رفض" },
  withdrawChoice: { en: "The person took it back", ar: "سحب الشخص طلبه" },
  outcome: { en: "Outcome", ar: "النتيجة" },
  answer: { en: "Answer to the person", ar: "الرد على صاحب الطلب" },
  answerHelp: { en: "They read it as it stands here.", ar: "يقرؤه كما هو مكتوب هنا." },
  reason: { en: "Reason", ar: "السبب" },
  reasonHelp: {
    en: "Needed for a refusal, an exception and a request taken back. It is kept with the step. If you refuse and leave the answer above empty, the person reads this reason.",
    ar: "مطلوب عند الرفض والاستثناء والسحب، ويُحفظ مع الخطوة. وإن رفضت وتركت الرد أعلاه فارغًا فسيقرأ صاحب الطلب هذا السبب.",
  },
  under: { en: "Law or own rule", ar: "القانون أو القاعدة الداخلية" },
  underHelp: { en: "Needed for a refusal.", ar: "مطلوب عند الرفض." },
  confirmIdentity: { en: "Identity is known", ar: "الهوية مؤكدة" },
  confirmHelp: {
    en: "Call the number on file before you say so. Ask for no document.",
    ar: "اتصل بالرقم المسجّل قبل التأكيد، ولا تطلب وثيقة.",
  },
  callFirst: {
    en: "Nothing shows yet that whoever asks is this person, and whoever holds the address of the request’s own page can open what you release. Call the number on file, and press “Identity is known” only then.",
    ar: "لا شيء يثبت بعد أن مقدّم الطلب هو هذا الشخص، وكل من لديه رابط صفحة الطلب يستطيع فتح ما تسلّمه. اتصل بالرقم المسجّل، وبعد ذلك فقط اضغط «الهوية مؤكدة».",
  },
  longer: { en: "More time", ar: "وقت إضافي" },
  extendTo: { en: "Extend to {date}", ar: "تمديد إلى {date}" },
  extendHelp: {
    en: "Once, and only before {date}. The person must be told the reason before that day.",
    ar: "مرة واحدة وقبل {date} فقط. ويجب إبلاغ صاحب الطلب بالسبب قبل ذلك اليوم.",
  },
  noExtension: {
    en: "The rule of this request knows no extension.",
    ar: "قاعدة هذا الطلب لا تسمح بالتمديد.",
  },
  save: { en: "Save the answer", ar: "حفظ الرد" },

  "already-answered": { en: "This request has its answer.", ar: "لهذا الطلب رد بالفعل." },
  "not-erased": {
    en: "The person is still here. Erase them first; the request is answered by it.",
    ar: "ما زال الشخص في السجلات. امحُ بياناته أولًا، وبذلك يُجاب الطلب.",
  },
  "not-proven": {
    en: "The record is gone, but no erasure took it away: there is no certificate, and no address to keep out. Refuse the request with what happened, or have it asked again with an address.",
    ar: "لم يعد السجل موجودًا، لكن إزالته لم تتم بعملية محو: فلا شهادة ولا عنوان يُمنع من العودة. ارفض الطلب مع بيان ما حدث، أو اطلب تقديمه مجددًا مع عنوان.",
  },
  "not-handed-on": {
    en: "No brokerage has this report yet. Hand it on, or write as the reason why nothing is held; the person reads it.",
    ar: "ليس هذا البلاغ لدى أي شركة وساطة بعد. أحِله، أو اكتب سبب عدم وجود بيانات محفوظة، وسيقرؤه صاحب البلاغ.",
  },
  "record-not-named": {
    en: "Say whose record it is and erase it. If you found none, choose “Done, with exceptions” and say how you looked.",
    ar: "حدّد السجل المقصود وامحُه. وإن لم تجد سجلًا فاختر «نُفّذ مع استثناءات» واذكر كيف بحثت.",
  },
  "not-restricted": {
    en: "The person is not restricted yet. Restrict them first; the request is answered by it.",
    ar: "لم تُقيَّد معالجة بيانات الشخص بعد. قيّدها أولًا، وبذلك يُجاب الطلب.",
  },
  "not-stopped": {
    en: "The use is not stopped yet. Stop it first; the request is answered by it.",
    ar: "لم يُوقَف هذا الاستخدام بعد. أوقفه أولًا، وبذلك يُجاب الطلب.",
  },
  "not-given": {
    en: "No package was made yet. Make it first; the request is answered by it. If you gave the data in another way, choose “Done, with exceptions” and say how.",
    ar: "لم تُعدّ حزمة البيانات بعد. أعدّها أولًا، وبذلك يُجاب الطلب. وإن سلّمت البيانات بطريقة أخرى فاختر «نُفّذ مع استثناءات» واذكر كيف.",
  },
  "already-extended": {
    en: "It was extended before; once is all there is.",
    ar: "سبق تمديده، ولا يُمدَّد إلا مرة واحدة.",
  },
  "no-extension": {
    en: "The rule of this request knows no extension.",
    ar: "قاعدة هذا الطلب لا تسمح بالتمديد.",
  },
  "reason-missing": { en: "Say why.", ar: "اكتب السبب." },
  "nothing-to-retry": {
    en: "Nothing stopped here that could be tried again.",
    ar: "لم يتوقف هنا عمل يمكن إعادة محاولته.",
  },
  "answer-missing": {
    en: "A complaint is answered in words: write what you tell the person.",
    ar: "تُجاب الشكوى كتابةً: اكتب ما تقوله لصاحبها.",
  },
  "law-missing": { en: "Name the law or your own rule.", ar: "اذكر القانون أو قاعدتكم." },
  "too-late": { en: "The first date is over.", ar: "انقضى الموعد الأول." },
  "not-from-here": {
    en: "That does not follow from where it stands.",
    ar: "لا يمكن ذلك في الحالة الراهنة.",
  },
  "work-under-way": {
    en: "The product is doing this already. It ends by itself, and the answer stands here then.",
    ar: "يجري تنفيذ هذا الطلب تلقائيًا. ينتهي من نفسه، ويظهر الرد هنا بعدها.",
  },
  "taken-back": {
    en: "Whoever asked took the request back. Nothing is done for it any more.",
    ar: "سحب صاحب الطلب طلبه، فلا يُنفَّذ منه شيء بعد الآن.",
  },
  "request-changed": {
    en: "Somebody else was first. Look at it again.",
    ar: "سبقك شخص آخر. راجع الطلب من جديد.",
  },
  "contact-not-found": { en: "The person is not here any more.", ar: "لم يعد الشخص موجودًا هنا." },

  recordHelp: {
    en: "For a request by phone, by letter or across the counter. Access, erasure and portability have tools of their own on the person’s page.",
    ar: "لطلب ورد بالهاتف أو بخطاب أو حضوريًا. أما الاطلاع والمحو والنقل فأدواتها في صفحة الشخص.",
  },
  type: { en: "What is asked for", ar: "المطلوب" },
  purpose: { en: "An objection is against", ar: "الاعتراض على" },
  marketing: { en: "Marketing", ar: "التسويق" },
  profiling: { en: "Profiling", ar: "إعداد الملفات الشخصية" },
  surveys: { en: "Statistical surveys", ar: "المسوح الإحصائية" },
  "automated-decision": { en: "Automated decisions", ar: "القرارات الآلية" },
  child: { en: "A child’s data", ar: "بيانات طفل" },
  any: { en: "Any use", ar: "أي استخدام" },
  details: { en: "In their words", ar: "نصّ طلبه" },
  "rule-unknown": { en: "Choose one of these rules.", ar: "اختر إحدى هذه القواعد." },
  law: { en: "Rule of the date", ar: "قاعدة الموعد" },
  back: { en: "Back to the person", ar: "العودة إلى صفحة الشخص" },
  known: { en: "I know that it is the person who asks", ar: "أعلم أن صاحب البيانات هو من يطلب" },
});

/** The rules by which a request has its date, as a person reads them. */
export const answerRuleWords = defineWords({
  ours: {
    en: "our own rule, {days, plural, one {# day} other {# days}}",
    ar: "قاعدتنا، {days, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}",
  },
  oursInBrief: {
    en: "ours, {days, plural, one {# day} other {# days}}",
    ar: "قاعدتنا، {days, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}",
  },
  byLaw: { en: "{law}", ar: "{law}" },
  atOnce: { en: "at once, our own rule", ar: "فورًا، قاعدتنا" },
  chosen: { en: "chosen by the person", ar: "باختيار صاحب الطلب" },
  region: { en: "by region", ar: "بحسب الإقليم" },
  country: { en: "by country", ar: "بحسب البلد" },
  unknown: { en: "place not known: the earliest date", ar: "المكان غير معروف: أقرب موعد" },
  workspace: { en: "the workspace’s own", ar: "قاعدة مساحة العمل" },
});

/** The certificate of an erasure, as paper. */
export const certificateWords = defineWords({
  title: { en: "Certificate of erasure", ar: "شهادة محو بيانات" },
  certificate: { en: "Certificate", ar: "رقم الشهادة" },
  about: { en: "About", ar: "عن" },
  aboutOne: {
    en: "One contact, known here only by the keyed hash <n>{hash}</n>",
    ar: "جهة اتصال واحدة، لا تُعرف هنا إلا بالبصمة <n>{hash}</n>",
  },
  aboutAccount: {
    en: "One account, known here only by the keyed hash <n>{hash}</n>",
    ar: "حساب واحد، لا يُعرف هنا إلا بالبصمة <n>{hash}</n>",
  },
  ended: { en: "Subscription ended", ar: "انتهاء الاشتراك" },
  keysDestroyed: { en: "Keys destroyed", ar: "إتلاف المفاتيح" },
  asked: { en: "Asked", ar: "تاريخ الطلب" },
  done: { en: "Done", ar: "تاريخ الإنجاز" },
  target: { en: "Our own target", ar: "مهلتنا" },
  targetMet: {
    en: "{date} ({total, plural, one {# day} other {# days}}), {left, plural, =0 {met on the last day} one {met with one day left} other {met with # days left}}",
    ar: "{date} ({total, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}})، {left, plural, zero {أُنجز في اليوم الأخير} one {أُنجز وبقي يوم واحد} two {أُنجز وبقي يومان} few {أُنجز وبقيت # أيام} many {أُنجز وبقي # يومًا} other {أُنجز وبقي # يوم}}",
  },
  targetMissed: {
    en: "{date} ({total, plural, one {# day} other {# days}}), missed by {late, plural, one {one day} other {# days}}",
    ar: "{date} ({total, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}})، وتأخر الإنجاز {late, plural, zero {# يوم} one {يومًا واحدًا} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}",
  },
  statement: {
    en: "The brokerage named above has erased this person’s data from every store listed here.",
    ar: "محت شركة الوساطة المذكورة أعلاه بيانات هذا الشخص من جميع مواضع الحفظ المدرجة أدناه.",
  },
  statementOfAccount: {
    en: "The company named above has erased this account from every store listed here.",
    ar: "محت الشركة المذكورة أعلاه هذا الحساب من جميع مواضع الحفظ المدرجة أدناه.",
  },
  statementOfWorkspace: {
    en: "Everything in the workspace named above was deleted from every store listed here.",
    ar: "حُذف كل ما في مساحة العمل المذكورة أعلاه من جميع مواضع الحفظ المدرجة أدناه.",
  },
  erased: { en: "What was erased", ar: "ما الذي مُحي" },
  emptied: { en: "(emptied of the person)", ar: "(أُفرغت مما يخص الشخص)" },
  secondLook: { en: "Second look over every store", ar: "فحص ثانٍ لجميع مواضع الحفظ" },
  found: {
    en: "{n, plural, =0 {nothing found} one {# found} other {# found}}",
    ar: "{n, plural, zero {لم يُعثر على شيء} one {عُثر على واحد} two {عُثر على اثنين} few {عُثر على #} many {عُثر على #} other {عُثر على #}}",
  },
  kept: { en: "What was kept, and why", ar: "ما الذي بقي، ولماذا" },
  nothingKept: { en: "Nothing was kept.", ar: "لم يبقَ شيء." },
  until: { en: "until {date}", ar: "حتى {date}" },
  untilRelease: { en: "until the matter ends", ar: "حتى انتهاء القضية" },
  untilEnd: {
    en: "until 30 days after the workspace’s subscription ends",
    ar: "حتى 30 يومًا بعد انتهاء اشتراك مساحة العمل",
  },
  untilContractEnds: {
    en: "until the years that the law counts from the end of the contract are over",
    ar: "حتى انقضاء السنوات التي يحسبها القانون من نهاية العقد",
  },
  told: { en: "Who was told", ar: "من أُبلغ" },
  toldCount: {
    en: "{n, plural, =0 {Nobody outside ever received this person.} one {# recipient: {names}} other {# recipients: {names}}}",
    ar: "{n, plural, zero {لم يتلقَّ أي طرف خارجي بيانات هذا الشخص.} one {متلقٍّ واحد: {names}} two {متلقّيان: {names}} few {# متلقّين: {names}} many {# متلقّيًا: {names}} other {# متلقٍّ: {names}}}",
  },
  toldUnnamed: {
    en: "{n, plural, one {# recipient} other {# recipients}}, unnamed in the record",
    ar: "{n, plural, zero {لا متلقّين} one {متلقٍّ واحد} two {متلقّيان} few {# متلقّين} many {# متلقّيًا} other {# متلقٍّ}}، بلا اسم في السجل",
  },
  unnamed: { en: "a recipient without a name", ar: "جهة متلقية غير مسمّاة" },
  cannot: { en: "What we cannot shorten", ar: "ما لا يمكننا تقصيره" },
  ledger: {
    en: "ledger entry {number}, previous {previous}",
    ar: "قيد السجل رقم {number}، وما قبله {previous}",
  },
  check: { en: "Check it", ar: "تحقّق منها" },
  changing: {
    en: "Changing one character makes it fail.",
    ar: "تغيير حرف واحد يجعل التحقق يفشل.",
  },
  print: { en: "Print", ar: "طباعة" },
  download: { en: "Download JSON", ar: "تنزيل JSON" },
});

/** Who asked, and how it came. */
export const doorWords = defineWords({
  desk: { en: "recorded by the brokerage", ar: "سجّلته شركة الوساطة" },
  api: { en: "through the brokerage’s own program", ar: "عبر برنامج شركة الوساطة" },
  account: { en: "by the person, from their own account", ar: "من صاحب الطلب، من حسابه" },
  form: { en: "by the person, through the public form", ar: "من صاحب الطلب، عبر الاستمارة العامة" },
  mail: { en: "by the person, by e-mail", ar: "من صاحب الطلب، بالبريد الإلكتروني" },
  forwarded: { en: "by the person, through CLOSR", ar: "من صاحب الطلب، عبر CLOSR" },
});

/** Why something stays after an erasure, by its store. */
export const keptReasons = defineWords({
  deals: {
    en: "the brokerage’s own turnover: amount, dates and stage, which name nobody",
    ar: "حركة أعمال المكتب: المبلغ والتواريخ والمرحلة، ولا تسمّي أحدًا",
  },
  events: {
    en: "the audit trail says that something was done, when and by whom, of nobody",
    ar: "سجل التدقيق يذكر ما جرى ومتى ومن قام به، دون ذكر الشخص",
  },
  inboundEvents: {
    en: "the event’s number alone keeps the same event from making the lead again",
    ar: "رقم الحدث وحده يمنع إنشاء الاستفسار نفسه من جديد",
  },
  webhookDeliveries: {
    en: "that something was delivered, and when, without its body",
    ar: "إثبات الإرسال ووقته، دون المحتوى",
  },
  jobs: {
    en: "that work was done, and when; such entries carry no personal data",
    ar: "إثبات إنجاز العمل ووقته، بلا بيانات شخصية",
  },
  importRows: { en: "the import’s count of rows", ar: "عدد صفوف الاستيراد" },
  privacyRequests: {
    en: "the proof that a request was answered in time; it names nobody",
    ar: "إثبات الرد على الطلب في موعده، ولا يسمّي أحدًا",
  },
  suppressions: {
    en: "so that no import or feed brings the person back",
    ar: "كي لا يعيد أي استيراد أو مصدر بيانات الشخص",
  },
  dealsByLaw: {
    en: "VAT records of real property: amount, dates and stage for 15 years after the tax period (VAT Executive Regulation, Art. 71(2))",
    ar: "سجلات ضريبة القيمة المضافة للعقارات: المبلغ والتواريخ والمرحلة 15 سنة بعد الفترة الضريبية (اللائحة التنفيذية، المادة 71(2))",
  },
  held: {
    en: "kept for a matter, and erased when it ends",
    ar: "محفوظ لقضية، ويُمحى عند انتهائها",
  },
  notices: {
    en: "a notice must say whom it means, by a random number",
    ar: "لا بد أن يحدد الإشعار المقصود، برقم عشوائي",
  },
  agreements: {
    en: "a law makes us keep what was agreed: who signed, when, and the text",
    ar: "يُلزمنا القانون بحفظ ما اتُّفق عليه: من وقّع ومتى والنص",
  },
  contractRecord: {
    en: "a law makes us keep that there was a contract: name, dates and agreements",
    ar: "يُلزمنا القانون بحفظ ما يثبت وجود العقد: الاسم والمواعيد والاتفاقيات",
  },
  supportViews: {
    en: "the workspace’s own record of who looked at it",
    ar: "سجل مساحة العمل نفسها لمن اطّلع عليها",
  },
  mailConsents: {
    en: "what was agreed to must be shown; no address is in it",
    ar: "لا بد من إثبات ما وُوفق عليه، وليس فيه أي عنوان",
  },
  shared: {
    en: "somebody else here has the same number, address or name",
    ar: "لدى شخص آخر هنا الرقم أو العنوان أو الاسم نفسه",
  },
});
