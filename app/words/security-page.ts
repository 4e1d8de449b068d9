import type { Section } from "./publication";
import { defineWords } from "./words";

/** How the product protects what it holds, a clause to a sentence or two. */
export const security = defineWords({
  way: { en: "In transit", ar: "أثناء النقل" },
  wayTransit: {
    en: "Pages, files and the API go out with an order to browsers never to use an unencrypted connection, for a year ahead. No page names another host.",
    ar: "تحمل الصفحات والملفّات والواجهة البرمجية أمرًا للمتصفّح بألّا يستخدم اتصالًا غير مشفّر لسنة مقبلة. ولا تسمّي أي صفحة خادمًا آخر.",
  },
  wayOut: {
    en: "An address that a customer gives is called only if it is public and encrypted, and is checked again before each call.",
    ar: "لا يُتصل بعنوان يعطيه عميل إلا إن كان علنيًا ومشفّرًا، ويُفحص قبل كل اتصال.",
  },

  rest: { en: "At rest", ar: "أثناء التخزين" },
  restSealed: {
    en: "The fields in the table are sealed with a key of the workspace’s own. A sealed value that is moved to another row or workspace does not open.",
    ar: "الحقول المذكورة في الجدول مشفّرة بمفتاح خاص بمساحة العمل. والقيمة المشفّرة التي تُنقل إلى صف آخر أو مساحة أخرى لا يمكن فكّها.",
  },
  restPlain: {
    en: "Names, phones, e-mails, notes and deals are not sealed by us, as they must be found. They rest under the encryption of our provider.",
    ar: "أما الأسماء والهواتف والبريد والملاحظات والصفقات فلا نشفّرها نحن لأنها يجب أن تُوجد بالبحث، وهي محفوظة تحت تشفير مزوّدنا.",
  },
  restGone: {
    en: "What is erased is looked for once more in every store, and a signed certificate says what went and what could not.",
    ar: "ما يُمحى يُبحث عنه ثانيةً في كل موضع حفظ، وتبيّن شهادة موقّعة ما زال وما تعذّر.",
  },

  doors: { en: "Access", ar: "صلاحيات الدخول" },
  doorsPasswords: {
    en: "Of a password only a slow, salted hash is kept. Guessing has to wait longer each time, and nobody is locked out by others.",
    ar: "لا يُحفظ من كلمة المرور إلا بصمة بطيئة مُملَّحة (salted hash). ومن يخمّن ينتظر أطول كل مرة، ولا يُمنع أحد بسبب غيره.",
  },
  doorsDevices: {
    en: "Everyone sees where they are signed in, ends it with one press, and gets a mail about a browser that is new.",
    ar: "يرى كل شخص أين سجّل الدخول وينهيه بضغطة، ويصله بريد عن كل متصفّح جديد.",
  },
  doorsApart: {
    en: "A record of another brokerage answers exactly like one that does not exist. Every address of the product that takes an id is tried so.",
    ar: "سجل شركة أخرى يُجاب عنه تمامًا كسجل غير موجود. ويُجرَّب كل عنوان في المنتج يأخذ رقمًا على هذا النحو.",
  },
  doorsMissing: {
    en: "There are no passkeys and no second factor yet.",
    ar: "لا مفاتيح مرور ولا عامل ثانيًا بعد.",
  },

  machine: { en: "Components", ar: "المكوّنات" },
  machineParts: {
    en: "One program with the bindings in the table, and no others: they are compared with what is deployed.",
    ar: "برنامج واحد بالارتباطات المذكورة في الجدول لا غيرها، وتُقارن بما يُنشر.",
  },

  tested: { en: "How it is tested", ar: "كيف يُختبر" },
  testedSuites: {
    en: "Each suite shows when it last ran, on which commit, and how it ended. After eight days it is called overdue, not passed.",
    ar: "تُظهر كل مجموعة موعد آخر تشغيل لها وإصداره ونتيجته. وبعد ثمانية أيام تُسمّى متأخرة لا ناجحة.",
  },

  holes: { en: "Report a vulnerability", ar: "الإبلاغ عن ثغرة أمنية" },
  holesWrite: {
    en: "No system is beyond attack. Write to {email}; the security file says until when that address is good.",
    ar: "لا نظام في مأمن تام. اكتب إلى {email}، وملفّ الأمن يبيّن حتى متى يصلح هذا العنوان.",
  },
});

/** What stands around the clauses. */
export const securityPage = defineWords({
  sealed: { en: "Sealed fields", ar: "الحقول المشفّرة" },
  field: { en: "Field", ar: "الحقل" },
  inMap: { en: "In the data map", ar: "في خريطة البيانات" },
  parts: { en: "Parts", ar: "الأجزاء" },
  part: { en: "Part", ar: "الجزء" },
  does: { en: "What it does", ar: "ما يفعله" },
  reaches: { en: "What it reaches", ar: "ما يصل إليه" },
  suites: { en: "Suites of tests", ar: "مجموعات الاختبار" },
  suite: { en: "What is tried", ar: "ما يُجرَّب" },
  ended: { en: "How it ended", ar: "النتيجة" },
  ran: { en: "Last run", ar: "آخر تشغيل" },
  passed: { en: "passed", ar: "ناجحة" },
  failed: { en: "failed", ar: "فاشلة" },
  overdue: { en: "overdue", ar: "متأخرة" },
  "not-run": { en: "not run yet", ar: "لم تُشغَّل بعد" },
});

/** The fields that are sealed, by their names in the data map. */
export const sealedFields = defineWords({
  "aiReceipts.payloadSealed": {
    en: "What was sent to an AI provider",
    ar: "ما أُرسل إلى مزوّد ذكاء اصطناعي",
  },
  "integrations.secretSealed": { en: "The secret of a lead source", ar: "سرّ مصدر العملاء" },
  "webhookEndpoints.secretSealed": {
    en: "The secret that signs webhooks",
    ar: "السرّ الذي تُوقَّع به الإشعارات",
  },
  "webhookEndpoints.previousSecretSealed": {
    en: "The one before it, while it is replaced",
    ar: "السرّ السابق أثناء استبداله",
  },
  "workspaceSettings.aiKeySealed": {
    en: "A brokerage’s own key to an AI provider",
    ar: "مفتاح شركة الوساطة لدى مزوّد ذكاء اصطناعي",
  },
  "taxNumbers.trnSealed": { en: "Tax registration numbers", ar: "أرقام التسجيل الضريبي" },
});
export type SealedField = keyof typeof sealedFields;

/** What the platform gives a part, by its kind. */
export const bindingKinds = defineWords({
  "static files": { en: "files of the pages", ar: "ملفات الصفحات" },
  "D1 database": { en: "the database (D1)", ar: "قاعدة البيانات (D1)" },
  "KV namespace": { en: "the key-value store", ar: "موضع حفظ المفاتيح والقيم (KV)" },
  "R2 bucket": { en: "the file store (R2)", ar: "موضع حفظ الملفات (R2)" },
  queue: { en: "the queue of jobs", ar: "قائمة المهام" },
});

export type SecurityTable = "sealed" | "parts" | "suites";

export const securitySections: readonly Section<keyof typeof security, SecurityTable>[] = [
  {
    title: "way",
    clauses: [
      { says: "wayTransit", promises: [52, 87] },
      { says: "wayOut", promises: [77] },
    ],
  },
  {
    title: "rest",
    clauses: [
      { says: "restSealed", promises: [88] },
      { says: "restPlain", promises: [88] },
      { says: "restGone", promises: [84, 98] },
    ],
    table: "sealed",
  },
  {
    title: "doors",
    clauses: [
      { says: "doorsPasswords", promises: [14, 38] },
      { says: "doorsDevices", promises: [24] },
      { says: "doorsApart", promises: [89] },
      { says: "doorsMissing", is: "fact", promises: [38] },
    ],
  },
  { title: "machine", clauses: [{ says: "machineParts", promises: [90] }], table: "parts" },
  { title: "tested", clauses: [{ says: "testedSuites", promises: [92] }], table: "suites" },
  { title: "holes", clauses: [{ says: "holesWrite", promises: [94] }] },
];
