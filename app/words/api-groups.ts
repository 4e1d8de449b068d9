import { defineWords } from "./words";

/** What the operations of the API are about: an operation under another name does not compile. */
export const apiGroups = defineWords({
  contacts: { en: "Contacts", ar: "جهات الاتصال" },
  leads: { en: "Leads", ar: "العملاء المحتملون" },
  accounts: { en: "Accounts", ar: "الشركات" },
  "API keys": { en: "API keys", ar: "مفاتيح الواجهة البرمجية" },
  audit: { en: "Audit", ar: "سجل التدقيق" },
  campaigns: { en: "Campaigns", ar: "الحملات" },
  certificates: { en: "Certificates", ar: "الشهادات" },
  deals: { en: "Deals", ar: "الصفقات" },
  exports: { en: "Exports", ar: "التصدير" },
  files: { en: "Files", ar: "الملفات" },
  imports: { en: "Imports", ar: "الاستيراد" },
  integrations: { en: "Integrations", ar: "الربط" },
  jobs: { en: "Jobs", ar: "الأعمال الجارية" },
  notes: { en: "Notes", ar: "الملاحظات" },
  pipelines: { en: "Pipelines", ar: "مسارات البيع" },
  "privacy requests": { en: "Privacy requests", ar: "طلبات الخصوصية" },
  "sample data": { en: "Sample data", ar: "البيانات التجريبية" },
  search: { en: "Search", ar: "البحث" },
  tasks: { en: "Tasks", ar: "المهام" },
  "tax numbers": { en: "Tax numbers", ar: "الأرقام الضريبية" },
  threads: { en: "Threads", ar: "المحادثات" },
  "webhook endpoints": { en: "Webhook endpoints", ar: "عناوين خطافات الويب" },
});

export type ApiGroup = keyof typeof apiGroups;
