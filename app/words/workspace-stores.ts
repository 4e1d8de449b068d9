import { defineWords } from "./words";

/** What people call the places that only a whole workspace is in, besides those of `store-names.ts`. */
export const workspaceStores = /* @__PURE__ */ defineWords({
  contacts: { en: "Contacts", ar: "جهات الاتصال" },
  accounts: { en: "Companies", ar: "الشركات" },
  pipelines: { en: "Pipelines", ar: "مسارات البيع" },
  pipelineTotals: { en: "Sums of pipelines", ar: "مجاميع المسارات" },
  assignees: { en: "Names that records were given to", ar: "أسماء أُسندت إليها السجلات" },
  memberships: { en: "Members", ar: "الأعضاء" },
  teams: { en: "Teams", ar: "الفرق" },
  invitations: { en: "Invitations", ar: "الدعوات" },
  workspaces: { en: "The workspace itself", ar: "مساحة العمل نفسها" },
  workspaceSettings: { en: "Its settings", ar: "إعداداتها" },
  apiKeys: { en: "API keys", ar: "مفاتيح الواجهة البرمجية" },
  integrations: { en: "Lead sources", ar: "مصادر العملاء" },
  webhookEndpoints: { en: "Webhook addresses", ar: "عناوين إشعارات الويب" },
  webhookAttempts: { en: "Attempts to deliver", ar: "محاولات الإرسال" },
  imports: { en: "Imports", ar: "عمليات الاستيراد" },
  incidents: { en: "What did not work", ar: "العمليات المتعثّرة" },
  idempotencyKeys: { en: "Answers kept for programs", ar: "إجابات محفوظة للبرامج" },
  jobEffects: { en: "Marks of work done", ar: "علامات مهام منجزة" },
  certificates: { en: "Certificates of erasures", ar: "شهادات المحو" },
  privacyRequestSteps: { en: "Steps of requests", ar: "خطوات الطلبات" },
  holds: { en: "Holds", ar: "التحفّظات" },
  dpaAcceptances: { en: "Accepted agreements", ar: "الاتفاقيات المقبولة" },
  supportGrants: { en: "Leaves for support", ar: "أذون الدعم" },
  supportViews: { en: "Pages that support opened", ar: "صفحات فتحها الدعم" },
});
