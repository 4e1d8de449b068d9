import { defineWords } from "./words";

/** What people call the places in which a person's data lies: in packages, previews and certificates. */
export const storeNames = defineWords({
  contacts: { en: "The person’s own record", ar: "سجل الشخص نفسه" },
  identities: {
    en: "Phones and e-mails they are recognised by",
    ar: "أرقام الهاتف والبريد المستخدمة في التعرّف",
  },
  leads: { en: "Enquiries", ar: "الاستفسارات" },
  deals: { en: "Deals", ar: "الصفقات" },
  dealParties: { en: "Parts taken in deals", ar: "أدوار في الصفقات" },
  notes: { en: "Notes", ar: "الملاحظات" },
  tasks: { en: "Tasks", ar: "المهام" },
  files: { en: "Entries of files", ar: "قيود الملفات" },
  events: { en: "Timeline and audit trail", ar: "السجل الزمني وسجل التدقيق" },
  threads: { en: "Conversations", ar: "المحادثات" },
  messages: { en: "Messages", ar: "الرسائل" },
  summaries: { en: "Summaries", ar: "الملخصات" },
  aiReceipts: { en: "Receipts of AI requests", ar: "إيصالات طلبات الذكاء الاصطناعي" },
  inboundEvents: { en: "Raw enquiries as they came in", ar: "الاستفسارات الواردة بصيغتها الأصلية" },
  webhookDeliveries: { en: "Bodies of deliveries to others", ar: "محتوى ما أُرسل إلى جهات أخرى" },
  jobs: { en: "Entries of work", ar: "قيود المهام الآلية" },
  importRows: { en: "Rows of imports", ar: "صفوف الاستيراد" },
  packages: { en: "Entries of packages", ar: "قيود الحزم" },
  privacyRequests: { en: "Requests about their data", ar: "طلبات تخص البيانات" },
  fileObjects: { en: "Files in storage", ar: "الملفات المخزّنة" },
  packageObjects: { en: "Packages and exports in storage", ar: "الحزم وملفات التصدير المخزّنة" },
  mailObjects: { en: "Mails waiting to be filed", ar: "رسائل واردة بانتظار حفظها" },
  importObjects: { en: "Uploaded import files", ar: "ملفات الاستيراد المرفوعة" },
  searchTokens: { en: "Index of names", ar: "فهرس الأسماء" },
  longTexts: { en: "Index of texts", ar: "فهرس النصوص" },
  mentions: { en: "Mentions in other records, blacked out", ar: "إشارات في سجلات أخرى، طُمست" },
  suppressions: {
    en: "Keyed hashes of phones and e-mails",
    ar: "بصمات مشفّرة بمفتاح لأرقام الهاتف والبريد",
  },
  notices: {
    en: "The random number in notices to recipients",
    ar: "الرقم العشوائي في إشعارات المتلقّين",
  },
  dealsByLaw: { en: "Sales, without the person", ar: "عمليات بيع دون ذكر الشخص" },
  held: { en: "Files on hold", ar: "ملفات متحفَّظ عليها" },
  shared: {
    en: "Numbers, addresses or names shared with somebody else",
    ar: "أرقام أو عناوين أو أسماء مشتركة مع شخص آخر",
  },
});
