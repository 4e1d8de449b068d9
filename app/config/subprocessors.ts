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
  /** Null where the operator has not recorded it. */
  location: InTwoLanguages | null;
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

const CLOUDFLARE: SubProcessor = {
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

const WORKERS_AI: SubProcessor = {
  ...CLOUDFLARE,
  id: "workers-ai",
  category: "ai",
  purpose: {
    en: "Writes summaries, where a workspace asks for it",
    ar: "كتابة الملخّصات حين تطلبها مساحة العمل",
  },
  data: {
    en: "Texts of a conversation, with names, phones and e-mail addresses replaced",
    ar: "نصوص المحادثة بعد استبدال الأسماء والهواتف وعناوين البريد",
  },
};

/** Who delivers our mail is known by its host; the rest is the operator's to record. */
const mailBy = (host: string): SubProcessor => ({
  id: "mail",
  name: host,
  category: "mail",
  purpose: {
    en: "Delivers mail from us and from a brokerage",
    ar: "إيصال بريدنا وبريد شركات الوساطة",
  },
  data: {
    en: "Addresses of sender and recipient, and the text of the mail",
    ar: "عنوانا المرسل والمستلم ونصّ الرسالة",
  },
  location: null,
  policyUrl: null,
  contract: null,
});

/** Those that this deployment uses: a provider that is not set up is not named. */
export function subProcessorsOf(deployed: { mailHost: string | null; workersAi: boolean }) {
  const { mailHost, workersAi } = deployed;
  return [CLOUDFLARE, ...(workersAi ? [WORKERS_AI] : []), ...(mailHost ? [mailBy(mailHost)] : [])];
}
