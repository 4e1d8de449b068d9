import type { Locale } from "~/lib/locale";

/**
 * The one list of everything this site may keep in a browser. The table on /cookies, /cookies.json,
 * the guard at the exit and the Content-Security-Policy read it: what is not here does not leave.
 * A material change needs a new version in consent-versions.ts, and then everybody is asked again.
 */
type InTwoLanguages = Readonly<Record<Locale, string>>;

export type CookieCategory = "necessary" | "functional" | "analytics" | "marketing";

/** The hosts, besides our own, that a category may reach once it is granted. */
interface Origins {
  script: readonly string[];
  connect: readonly string[];
  img: readonly string[];
}

interface Category {
  id: CookieCategory;
  name: InTwoLanguages;
  /** What it does, in a sentence. */
  does: InTwoLanguages;
  /** What stops when it is off. */
  off: InTwoLanguages;
  origins: Origins;
}

export interface CookieEntry {
  name: string;
  kind: "cookie" | "storage" | "pixel";
  category: CookieCategory;
  /** `id` is what a person agrees to; the words may be bettered without asking again. */
  purpose: InTwoLanguages & { id: string };
  setBy: "closr";
  lifetime: { days: number } | "browser-session";
  /** Why it is necessary, or what is lost without it. */
  reason: InTwoLanguages;
}

const NO_ORIGINS: Origins = { script: [], connect: [], img: [] };

export const cookieCategories: readonly Category[] = [
  {
    id: "necessary",
    name: { en: "Necessary", ar: "ضرورية" },
    does: {
      en: "Signing in, and remembering this choice. Always on.",
      ar: "لتسجيل الدخول وتذكّر هذا الاختيار. تعمل دائمًا.",
    },
    off: {
      en: "Cannot be off: without them you could not sign in or refuse for good.",
      ar: "لا يمكن إيقافها: من دونها يتعذّر تسجيل الدخول ولا يُحفظ رفضك.",
    },
    origins: NO_ORIGINS,
  },
  {
    id: "functional",
    name: { en: "Functional", ar: "وظيفية" },
    does: { en: "Remembers light or dark.", ar: "تتذكّر المظهر الفاتح أو الداكن." },
    off: {
      en: "Off: the theme follows your system.",
      ar: "عند الإيقاف: يتبع المظهر إعدادات جهازك.",
    },
    origins: NO_ORIGINS,
  },
  {
    id: "analytics",
    name: { en: "Analytics", ar: "تحليلات" },
    does: { en: "Would count page views.", ar: "لإحصاء مشاهدات الصفحات." },
    off: { en: "Off: nothing changes for you.", ar: "عند الإيقاف: لا يتغيّر عليك شيء." },
    origins: NO_ORIGINS,
  },
  {
    id: "marketing",
    name: { en: "Marketing", ar: "تسويق" },
    does: { en: "Would measure advertising.", ar: "لقياس أثر الإعلانات." },
    off: { en: "Off: nothing changes for you.", ar: "عند الإيقاف: لا يتغيّر عليك شيء." },
    origins: NO_ORIGINS,
  },
];

export const cookieRegistry: readonly CookieEntry[] = [
  {
    name: "__Host-closr",
    kind: "cookie",
    category: "necessary",
    purpose: { id: "signing-in", en: "keeps you signed in", ar: "يُبقيك مسجّل الدخول" },
    setBy: "closr",
    lifetime: { days: 30 },
    reason: {
      en: "Set only when you sign in; without it every page would ask for your password.",
      ar: "لا يُحفظ إلا عند تسجيل الدخول، ومن دونه تطلب كل صفحة كلمة المرور من جديد.",
    },
  },
  {
    name: "__Host-closr-device",
    kind: "cookie",
    category: "necessary",
    purpose: {
      id: "knowing-a-device-again",
      en: "knows a browser again in which you have signed in",
      ar: "يتعرّف على متصفّح سبق أن سجّلت الدخول منه",
    },
    setBy: "closr",
    lifetime: { days: 182 },
    reason: {
      en: "Set only when you sign in; without it we could not warn you of a sign-in from a new device.",
      ar: "لا يُحفظ إلا عند تسجيل الدخول، ومن دونه لا نستطيع تنبيهك إلى دخول من جهاز جديد.",
    },
  },
  {
    name: "closr_consent",
    kind: "cookie",
    category: "necessary",
    purpose: {
      id: "remembering-the-choice",
      en: "remembers this choice",
      ar: "يتذكّر هذا الاختيار",
    },
    setBy: "closr",
    lifetime: { days: 182 },
    reason: {
      en: "Set only when you choose; without it a refusal would be forgotten on the next page.",
      ar: "لا يُحفظ إلا بعد اختيارك، ومن دونه يُنسى رفضك عند الصفحة التالية.",
    },
  },
  {
    name: "closr_age",
    kind: "cookie",
    category: "necessary",
    purpose: {
      id: "one-try-at-the-age-question",
      en: "notes that the age question was answered with under 16",
      ar: "يسجّل أن الإجابة عن سؤال العمر كانت دون 16 عامًا",
    },
    setBy: "closr",
    lifetime: "browser-session",
    reason: {
      en: "Says only “refused”, with no date of birth, so that the question cannot be retried at once.",
      ar: "لا يحوي سوى كلمة «رُفض» دون تاريخ ميلاد، كي لا تُعاد المحاولة في الحال.",
    },
  },
  {
    name: "theme",
    kind: "cookie",
    category: "functional",
    purpose: { id: "appearance", en: "light or dark", ar: "المظهر الفاتح أو الداكن" },
    setBy: "closr",
    lifetime: { days: 182 },
    reason: {
      en: "Without it pages follow the setting of your system.",
      ar: "من دونه تتبع الصفحات إعدادات جهازك.",
    },
  },
];

export const registeredCookie = (name: string): CookieEntry | undefined =>
  cookieRegistry.find((entry) => entry.kind === "cookie" && entry.name === name);

export const inCategory = (category: string): CookieEntry[] =>
  cookieRegistry.filter((entry) => entry.category === category);

/** The kinds that keep or reach anything: only these can be agreed to. */
export const kindsInUse: ReadonlySet<string> = new Set(
  cookieRegistry.map(({ category }) => category),
);
