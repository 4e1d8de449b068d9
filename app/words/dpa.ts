import { defineWords } from "./words";

/** The page on which the data processing agreement is read and accepted. */
export const dpa = defineWords({
  title: { en: "Data processing agreement", ar: "اتفاقية معالجة البيانات" },
  lead: {
    en: "You decide over your clients’ data; CLOSR processes it for you. This agreement says how.",
    ar: "أنت صاحب القرار في بيانات عملائك، وتعالجها CLOSR لصالحك. وتبيّن هذه الاتفاقية كيف.",
  },
  notAccepted: { en: "It has not been accepted yet.", ar: "لم تُقبل بعد." },
  accepted: { en: "Accepted", ar: "مقبولة" },
  signer: { en: "Signed by", ar: "الموقّع" },
  when: { en: "When", ar: "الوقت" },
  version: { en: "Version", ar: "الإصدار" },
  hash: { en: "SHA-256 of the copy", ar: "بصمة SHA-256 للنسخة" },
  copy: { en: "Download the copy", ar: "تنزيل النسخة" },
  text: { en: "The agreement", ar: "نص الاتفاقية" },
  accept: { en: "Accept for the company", ar: "القبول نيابة عن الشركة" },
  companyName: { en: "Company (as on its licence)", ar: "الشركة (كما في رخصتها)" },
  companyAddress: { en: "Address", ar: "العنوان" },
  signerTitle: { en: "Your position", ar: "منصبك" },
  authority: {
    en: "I may sign this for the company.",
    ar: "أملك صلاحية التوقيع نيابة عن الشركة.",
  },
  press: { en: "Accept", ar: "قبول" },
  missing: { en: "Fill this in.", ar: "يجب ملء هذا الحقل." },
  "already-accepted": {
    en: "This version has been accepted already.",
    ar: "قُبل هذا الإصدار بالفعل.",
  },
  agreements: { en: "Processing agreements", ar: "اتفاقيات المعالجة" },
  workspace: { en: "Workspace", ar: "مساحة العمل" },
  none: { en: "No workspace has accepted it yet.", ar: "لم تقبلها أي مساحة عمل بعد." },
  noneHelp: {
    en: "An owner or administrator accepts it in the settings.",
    ar: "يقبلها مالك أو مسؤول من الإعدادات.",
  },
});

/** The agreement itself, in our own words, paragraph by paragraph. */
export const dpaText = defineWords({
  heading: {
    en: "DATA PROCESSING AGREEMENT, version {version}",
    ar: "اتفاقية معالجة البيانات، الإصدار {version}",
  },
  parties: {
    en: "Between {customer}, {customerAddress} (the customer, who decides over the data) and {company}, {companyAddress} (CLOSR, who processes it for the customer).",
    ar: "بين {customer}، {customerAddress} (العميل، صاحب القرار في البيانات) و{company}، {companyAddress} (CLOSR، التي تعالجها لصالح العميل).",
  },
  subject: {
    en: "1. What for, and how long. CLOSR processes personal data to provide its CRM to the customer, for as long as the subscription lasts and for the 30 days after it in which the data is deleted.",
    ar: "1. الغرض والمدة. تعالج CLOSR البيانات الشخصية لتقديم نظام إدارة العملاء للعميل، طوال مدة الاشتراك والأيام الثلاثين التالية له التي تُحذف فيها البيانات.",
  },
  data: {
    en: "2. Whose data, and which. Clients, prospects, owners and partners of the customer: names, phones, addresses, e-mail, messages, documents, deals and notes. The register at /data-map.json lists every field.",
    ar: "2. أصحاب البيانات وأنواعها. عملاء العميل ومن يتعاملون معه من مهتمين ومُلّاك وشركاء: الأسماء والهواتف والعناوين والبريد والرسائل والمستندات والصفقات والملاحظات. ويسرد السجل ‎/data-map.json‎ كل حقل.",
  },
  instructions: {
    en: "3. On instruction only. CLOSR does what the customer does in the product or writes, and nothing else, unless a law forces it; then it tells the customer first where that law allows. It sells nothing and trains no model on the data.",
    ar: "3. بتعليمات العميل وحدها. تنفّذ CLOSR ما يفعله العميل في المنتج أو يطلبه كتابةً ولا شيء غيره، إلا ما يلزم به قانون، فتُبلغ العميل قبل ذلك إن سمح القانون. ولا تبيع البيانات ولا تدرّب عليها أي نموذج.",
  },
  confidence: {
    en: "4. In confidence. CLOSR’s staff are bound to confidence and trained. They see the customer’s data only under a leave that the customer gives, for a reason and at most 24 hours, and every page is listed for the customer.",
    ar: "4. السرّية. موظفو CLOSR ملزمون بالسرّية ومدرَّبون، ولا يرون بيانات العميل إلا بإذن منه ولسبب ولمدة لا تتجاوز 24 ساعة، وتُسجَّل للعميل كل صفحة يرونها.",
  },
  security: {
    en: "5. Securely. The measures at /security are kept for as long as this agreement lasts, or better ones.",
    ar: "5. الأمان. تُطبَّق التدابير المبيّنة في ‎/security‎ أو أفضل منها طوال مدة هذه الاتفاقية.",
  },
  vendors: {
    en: "6. With whom. The customer agrees to the sub-processors at /subprocessors. A new one is announced at least 30 days before it receives anything; the customer may object in that time, and may end the contract when the objection is not met. CLOSR answers for them as for itself.",
    ar: "6. المعالجون من الباطن. يوافق العميل على المعالجين المذكورين في ‎/subprocessors‎. ويُعلن عن أي معالج جديد قبل ثلاثين يومًا على الأقل من تسلّمه أي بيانات، وللعميل أن يعترض خلالها وأن ينهي العقد إن لم يُؤخذ باعتراضه. وتُسأل CLOSR عنهم كما تُسأل عن نفسها.",
  },
  rights: {
    en: "7. Rights of persons. The product finds, exports, corrects, restricts and erases a person’s data. Who writes to CLOSR directly is sent on to the customer.",
    ar: "7. حقوق الأشخاص. يتيح المنتج العثور على بيانات الشخص وتصديرها وتصحيحها وتقييدها ومحوها. ومن يراسل CLOSR مباشرة يُحال إلى العميل.",
  },
  incidents: {
    en: "8. Incidents. CLOSR tells the customer of a breach of its data without undue delay after it knows, with what is needed to tell authorities and persons.",
    ar: "8. الحوادث. تُبلغ CLOSR العميل بأي خرق لبياناته دون تأخير بعد علمها به، مع ما يلزم لإبلاغ الجهات الرسمية والأشخاص.",
  },
  audit: {
    en: "9. Proof. /privacy/proof shows each promise and its last check. CLOSR answers further questions of the customer and lets it, or an auditor bound to confidence, examine what concerns its data.",
    ar: "9. الإثبات. تعرض ‎/privacy/proof‎ كل التزام وآخر فحص له. وتجيب CLOSR عن أسئلة العميل الأخرى وتتيح له أو لمدقّق ملزم بالسرّية فحص ما يخص بياناته.",
  },
  transfers: {
    en: "10. Abroad. Data leaves the countries at /transfers.json only by the mechanism that is named there.",
    ar: "10. خارج الدولة. لا تُنقل البيانات خارج البلدان المذكورة في ‎/transfers.json‎ إلا بالآلية المبيّنة هناك.",
  },
  end: {
    en: "11. At the end. The customer takes everything along by export; 30 days after the subscription CLOSR deletes it and certifies that.",
    ar: "11. عند الانتهاء. يأخذ العميل كل شيء بالتصدير، وبعد ثلاثين يومًا من نهاية الاشتراك تحذف CLOSR البيانات وتشهد بذلك.",
  },
  counsel: {
    en: "12. Awaiting counsel: the governing law, the courts, limits of liability, and clauses that a free zone or a country demands. Until they are settled, the stricter rule of the laws that apply to the customer holds.",
    ar: "12. بانتظار المستشار القانوني: القانون الواجب التطبيق والمحاكم وحدود المسؤولية والبنود التي تفرضها منطقة حرة أو دولة. وإلى أن تُحسم تسري القاعدة الأشد من القوانين المنطبقة على العميل.",
  },
  signed: {
    en: "Accepted for the customer by {signer}, {title}, on {when}, who declares that they may. For CLOSR: {company}.",
    ar: "قَبِلها عن العميل {signer}، {title}، في {when}، وأقرّ بصلاحيته لذلك. عن CLOSR: {company}.",
  },
  sample: {
    en: "The company named here is a sample: this copy binds nobody.",
    ar: "الشركة المذكورة هنا نموذج: هذه النسخة لا تُلزم أحدًا.",
  },
});
