import type { Locale } from "~/lib/locale";

type InTwoLanguages = Readonly<Record<Locale, string>>;

export type ProviderCategory = "hosting" | "mail" | "ai" | "payments" | "analytics";

/** Somebody outside who handles personal data for us. */
export interface SubProcessor {
  id: string;
  name: string;
  category: ProviderCategory;
  purpose: InTwoLanguages;
  data: InTwoLanguages;
  location: InTwoLanguages;
  policyUrl: string | null;
  /** What only the operator can supply. Null is shown as not recorded, never filled in. */
  contract: { reference: string; endsOn: string } | null;
}

export const PROVIDER_CATEGORIES: Record<ProviderCategory, InTwoLanguages> = {
  hosting: { en: "Hosting", ar: "الاستضافة" },
  mail: { en: "E-mail", ar: "البريد الإلكتروني" },
  ai: { en: "Artificial intelligence", ar: "الذكاء الاصطناعي" },
  payments: { en: "Payments", ar: "المدفوعات" },
  analytics: { en: "Analytics", ar: "التحليلات" },
};

/** The day on which the list below last changed. */
export const SUBPROCESSORS_CHANGED_ON = "2026-11-22";

export const CLOUDFLARE: SubProcessor = {
  id: "cloudflare",
  name: "Cloudflare, Inc.",
  category: "hosting",
  purpose: {
    en: "Runs the software and keeps its database, files and queues",
    ar: "تشغيل البرنامج وحفظ قاعدة بياناته وملفّاته وطوابيره",
  },
  data: { en: "All data named on the privacy page", ar: "جميع البيانات المذكورة في صفحة الخصوصية" },
  location: {
    en: "United States; data centres in many countries",
    ar: "الولايات المتحدة، ومراكز بيانات في بلدان كثيرة",
  },
  policyUrl: "https://www.cloudflare.com/privacypolicy/",
  contract: null,
};

/** Those that this deployment uses. */
export const subProcessorsOf = (_env: object): readonly SubProcessor[] => [CLOUDFLARE];
