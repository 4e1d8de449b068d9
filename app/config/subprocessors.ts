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
  contract: { reference: string; endsOn: string | null } | null;
  /** The company behind it, and where it names its own sub-processors. */
  parent: string | null;
  subListUrl: string | null;
  /** What makes a transfer abroad lawful, and until when. */
  mechanism: "scc" | "adequacy" | "derogation" | "code" | "certification" | "none-needed" | null;
  mechanismEndsOn: string | null;
  /** How long it may keep what it is sent, in days, and whether it may train on it. */
  retentionDays: number | null;
  training: "no" | "yes" | null;
  /** From which day (in Dubai) it may be called. */
  effectiveOn: string;
  /** When the change was told, and until when it can be objected to; null for those there from the start. */
  announcedOn: string | null;
  objectionUntil: string | null;
}

/** What nobody has recorded yet. */
const NOT_RECORDED = {
  contract: null,
  parent: null,
  subListUrl: null,
  mechanism: null,
  mechanismEndsOn: null,
  retentionDays: null,
  training: null,
  announcedOn: null,
  objectionUntil: null,
} as const;

export const PROVIDER_CATEGORIES: Record<ProviderCategory, InTwoLanguages> = {
  hosting: { en: "Hosting", ar: "الاستضافة" },
  mail: { en: "E-mail", ar: "البريد الإلكتروني" },
  ai: { en: "Artificial intelligence", ar: "الذكاء الاصطناعي" },
  payments: { en: "Payments", ar: "المدفوعات" },
  analytics: { en: "Analytics", ar: "التحليلات" },
};

/** The day on which the list below was begun. */
export const LIST_BEGUN_ON = "2026-11-22";

/** The day on which the list last changed, by what was announced since. */
export const listChangedOn = (all: readonly SubProcessor[]): string =>
  all.reduce(
    (last, { announcedOn }) => (announcedOn && announcedOn > last ? announcedOn : last),
    LIST_BEGUN_ON,
  );

const CLOUDFLARE: SubProcessor = {
  ...NOT_RECORDED,
  effectiveOn: LIST_BEGUN_ON,
  id: "cloudflare",
  name: "Cloudflare, Inc.",
  category: "hosting",
  purpose: {
    en: "Runs the software and keeps its database, files and queues",
    ar: "تشغيل البرنامج وحفظ قاعدة بياناته وملفّاته وقوائم انتظاره",
  },
  data: { en: "All data named on the privacy page", ar: "جميع البيانات المذكورة في صفحة الخصوصية" },
  location: {
    en: "United States; data centres in many countries",
    ar: "الولايات المتحدة، ومراكز بيانات في بلدان كثيرة",
  },
  policyUrl: "https://www.cloudflare.com/privacypolicy/",
};

export const WORKERS_AI_ID = "workers-ai";
/** The row of whoever carries our mail. */
export const MAIL_PROVIDER_ID = "mail";

const WORKERS_AI: SubProcessor = {
  ...CLOUDFLARE,
  id: WORKERS_AI_ID,
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
  ...NOT_RECORDED,
  effectiveOn: LIST_BEGUN_ON,
  id: MAIL_PROVIDER_ID,
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
});

/** Those that this deployment uses: a provider that is not set up is not named. */
export function subProcessorsOf(deployed: { mailHost: string | null; workersAi: boolean }) {
  const { mailHost, workersAi } = deployed;
  return [CLOUDFLARE, ...(workersAi ? [WORKERS_AI] : []), ...(mailHost ? [mailBy(mailHost)] : [])];
}
