import { defineWords } from "./words";

/** The certificate of an erasure, as paper. */
export const certificateWords = defineWords({
  title: { en: "Certificate of erasure", ar: "شهادة محو بيانات" },
  certificate: { en: "Certificate", ar: "رقم الشهادة" },
  clock: { en: "Times", ar: "الأوقات" },
  inDubai: { en: "Dubai time (UTC+4)", ar: "بتوقيت دبي (UTC+4)" },
  store: { en: "Store", ar: "موضع الحفظ" },
  count: { en: "Count", ar: "العدد" },
  time: { en: "Time", ar: "الوقت" },
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
    en: "until the workspace’s records are deleted, after its subscription ends",
    ar: "حتى حذف سجلات مساحة العمل بعد انتهاء اشتراكها",
  },
  untilContractEnds: {
    en: "until the years that the law counts from the end of the contract are over",
    ar: "حتى انقضاء السنوات التي يحسبها القانون من نهاية العقد",
  },
  told: { en: "Who was told", ar: "من أُبلغ" },
  toldCount: {
    en: "{n, plural, =0 {This person’s data was never shared outside.} one {# recipient: {names}} other {# recipients: {names}}}",
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
