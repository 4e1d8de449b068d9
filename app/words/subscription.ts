import { defineWords } from "./words";

/** The settings page on which a subscription is ended and restored. */
export const subscription = /* @__PURE__ */ defineWords({
  title: { en: "Subscription", ar: "الاشتراك" },
  state: { en: "State", ar: "الحالة" },
  active: { en: "Active", ar: "نشط" },
  "past-due": { en: "A payment is late", ar: "دفعة متأخرة" },
  cancelled: { en: "Ended: read-only, export open", ar: "منتهٍ: للقراءة فقط والتصدير متاح" },
  since: { en: "Since", ar: "منذ" },
  next: { en: "Next state", ar: "الحالة التالية" },
  nextNone: {
    en: "None: it goes on until an owner ends it",
    ar: "لا شيء: يستمر إلى أن ينهيه مالك",
  },
  nextPurged: { en: "Deleted for good on {when}", ar: "يُحذف نهائيًا في {when}" },
  whatThen: { en: "What follows, and when", ar: "ما الذي يلي ومتى" },
  ifNow: {
    en: "If an owner ends the subscription today, this follows.",
    ar: "إذا أنهى مالك الاشتراك اليوم فهذا ما يلي.",
  },
  day: { en: "Date", ar: "التاريخ" },
  what: { en: "What happens", ar: "ما يحدث" },
  day0: {
    en: "The workspace becomes read-only. Everything can be looked at and exported, and people’s rights are answered; nothing can be added or changed, and enquiries from portals are refused. The owners get a mail.",
    ar: "تصبح مساحة العمل للقراءة فقط. يبقى كل شيء متاحًا للاطلاع والتصدير، ويُردّ على طلبات أصحاب البيانات؛ ولا يمكن إضافة شيء أو تعديله، وتُرفض استفسارات البوابات. وتصل المالكين رسالة.",
  },
  reminded: { en: "The owners are reminded by mail.", ar: "يُذكَّر المالكون برسالة." },
  purge: {
    en: "Everything is deleted: records, files, indexes and keys. Every address and key of the workspace answers that it is no more. The owners get a signed certificate. Until this moment an owner can restore it.",
    ar: "يُحذف كل شيء: السجلات والملفات والفهارس والمفاتيح. ويجيب كل عنوان ومفتاح لمساحة العمل بأنها لم تعد موجودة، ويتسلّم المالكون شهادة موقّعة. ويمكن لأي مالك استعادتها قبل هذه اللحظة.",
  },
  history: {
    en: "The database provider’s own history closes: from then on nobody can go back to a time before the deletion.",
    ar: "يُغلق سجل الاستعادة لدى مزوّد قاعدة البيانات: لا يمكن لأحد بعدها العودة إلى ما قبل الحذف.",
  },
  keptUntil: {
    en: "Until then a law makes us keep that there was a contract: its name, its dates and the agreements accepted. It is deleted then.",
    ar: "يُلزمنا القانون حتى ذلك اليوم بحفظ ما يثبت وجود العقد: اسمه ومواعيده والاتفاقيات المقبولة، ثم يُحذف.",
  },
  held: {
    en: "{n, plural, one {One file is on hold for a matter.} other {# files are on hold for a matter.}} Nothing is deleted while a hold is in force: the end waits, a day at a time, until the last one is released.",
    ar: "{n, plural, zero {لا ملفات بأمر تحفّظ.} one {ملف واحد بأمر تحفّظ من أجل قضية.} two {ملفان بأمر تحفّظ من أجل قضية.} few {# ملفات بأمر تحفّظ من أجل قضية.} many {# ملفًا بأمر تحفّظ من أجل قضية.} other {# ملف بأمر تحفّظ من أجل قضية.}} لا يُحذف شيء ما دام أي تحفّظ قائمًا: يتأجّل الحذف يومًا بعد يوم إلى أن يُرفع آخرها.",
  },
  toHolds: { en: "See the holds", ar: "عرض أوامر التحفّظ" },
  requests: {
    en: "{n, plural, one {One request about somebody’s data waits for an answer.} other {# requests about people’s data wait for an answer.}} Answer them before the end: the deletion closes them, and the certificate says so.",
    ar: "{n, plural, zero {لا طلبات بانتظار الرد. رُدّ عليها قبل الموعد: فالحذف يغلقها} one {طلب واحد يخص بيانات شخص بانتظار الرد. رُدّ عليه قبل الموعد: فالحذف يغلقه} two {طلبان يخصان بيانات أشخاص بانتظار الرد. رُدّ عليهما قبل الموعد: فالحذف يغلقهما} few {# طلبات تخص بيانات أشخاص بانتظار الرد. رُدّ عليها قبل الموعد: فالحذف يغلقها} many {# طلبًا يخص بيانات أشخاص بانتظار الرد. رُدّ عليها قبل الموعد: فالحذف يغلقها} other {# طلب يخص بيانات أشخاص بانتظار الرد. رُدّ عليها قبل الموعد: فالحذف يغلقها}}، وتذكر الشهادة ذلك.",
  },
  toRequests: { en: "To the privacy desk", ar: "إلى مكتب الخصوصية" },
  ownBooks: {
    en: "A law may make your brokerage keep records of its sales for years. We do not keep them for you: export them first.",
    ar: "قد يُلزم القانون شركتك بحفظ سجلات مبيعاتها لسنوات. نحن لا نحفظها عنك: صدّرها أولًا.",
  },
  toExport: { en: "Export everything", ar: "تصدير كل شيء" },
  toRehearsal: { en: "What would be deleted", ar: "ما الذي سيُحذف" },
  end: { en: "End the subscription", ar: "إنهاء الاشتراك" },
  confirm: { en: "Type the workspace’s name: {name}", ar: "اكتب اسم مساحة العمل: {name}" },
  endNow: { en: "End it now", ar: "إنهاء الاشتراك الآن" },
  restore: { en: "Take the end back", ar: "التراجع عن الإنهاء" },
  restoreHelp: {
    en: "Everything is as it was, and can be worked with at once. Enquiries that were refused meanwhile are not sent again by themselves.",
    ar: "يعود كل شيء كما كان ويمكن العمل فيه فورًا. أما الاستفسارات التي رُفضت في هذه الأثناء فلا تُرسل من جديد تلقائيًا.",
  },
  restoreNow: { en: "Restore the subscription", ar: "استعادة الاشتراك" },
  askOwner: {
    en: "Only an owner ends or restores the subscription.",
    ar: "لا ينهي الاشتراك أو يستعيده إلا مالك.",
  },
});

/** What was typed or asked for and cannot be done. */
export const subscriptionRefusals = /* @__PURE__ */ defineWords({
  "name-does-not-match": {
    en: "This is not the workspace’s name.",
    ar: "هذا ليس اسم مساحة العمل.",
  },
  "already-ended": { en: "The subscription was ended already.", ar: "أُنهي الاشتراك من قبل." },
  "not-ended": { en: "The subscription goes on.", ar: "الاشتراك مستمر." },
  "too-late": {
    en: "It is too late: the workspace is being deleted.",
    ar: "فات الأوان: يجري حذف مساحة العمل.",
  },
});

/** What a purge would take, looked at before. */
export const rehearsal = /* @__PURE__ */ defineWords({
  title: { en: "What would be deleted", ar: "ما الذي سيُحذف" },
  about: {
    en: "Counted just now, in every place that the product knows. Looking changes nothing.",
    ar: "عُدَّ للتو في كل موضع يعرفه المنتج، والاطلاع لا يغيّر شيئًا.",
  },
  empty: {
    en: "Looked into as well and found empty: {n, plural, one {one place} other {# places}}.",
    ar: "وفُحصت أيضًا ووُجدت فارغة: {n, plural, zero {لا مواضع} one {موضع واحد} two {موضعان} few {# مواضع} many {# موضعًا} other {# موضع}}.",
  },
  keys: {
    en: "The workspace’s keys are destroyed as well: what was sealed with them opens nowhere again.",
    ar: "وتُتلف مفاتيح مساحة العمل أيضًا: فلا يُفتح بعدها ما شُفّر بها في أي مكان.",
  },
  kept: { en: "What is kept", ar: "ما الذي يبقى" },
  contract: {
    en: "That there was a contract: name, dates and {n, plural, =0 {no accepted agreement} one {one accepted agreement} other {# accepted agreements}}. {law}, until {when}.",
    ar: "ما يثبت وجود العقد: الاسم والمواعيد و{n, plural, zero {دون اتفاقيات مقبولة} one {اتفاقية مقبولة واحدة} two {اتفاقيتان مقبولتان} few {# اتفاقيات مقبولة} many {# اتفاقية مقبولة} other {# اتفاقية مقبولة}}. {law}، حتى {when}.",
  },
  ledger: {
    en: "Two lines in the ledger of erasures, as keyed hashes, so that an older copy of the database is purged again before it is used.",
    ar: "قيدان في سجل عمليات المحو ببصمات مشفّرة بمفتاح، لتُحذف أي نسخة أقدم من قاعدة البيانات من جديد قبل استخدامها.",
  },
});

/** A workspace that is no more, as those see it who belonged to it. */
export const endedWorkspace = /* @__PURE__ */ defineWords({
  title: { en: "{name}, deleted", ar: "{name}، حُذفت" },
  list: { en: "Workspaces that were deleted", ar: "مساحات عمل حُذفت" },
  ended: { en: "Subscription ended", ar: "انتهى الاشتراك" },
  purged: { en: "Deleted", ar: "حُذفت" },
  underWay: { en: "under way", ar: "الحذف جارٍ" },
  history: { en: "The database’s history closes", ar: "يُغلق سجل استعادة قاعدة البيانات" },
  contract: { en: "The contract’s record is kept until", ar: "يُحفظ سجل العقد حتى" },
  download: { en: "Download the certificate", ar: "تنزيل الشهادة" },
  check: { en: "Check it", ar: "التحقق منها" },
  askOwner: {
    en: "Its owners hold the signed certificate.",
    ar: "الشهادة الموقّعة لدى مالكيها.",
  },
});
