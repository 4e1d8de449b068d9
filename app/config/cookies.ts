import { type InAllLanguages, inAll } from "./cookie-texts";
import { POLICY_REPORTS } from "./policy-reports";

/**
 * The one list of everything this site may keep in a browser. The table on /cookies, /cookies.json,
 * the guard at the exit and the Content-Security-Policy read it: what is not here does not leave.
 * A material change needs a new version in consent-versions.ts, and then everybody is asked again.
 */
export type CookieCategory = "necessary" | "functional" | "analytics" | "marketing";

/** The hosts, besides our own, that a category may reach once it is granted. */
interface Origins {
  script: readonly string[];
  connect: readonly string[];
  img: readonly string[];
}

interface Category {
  id: CookieCategory;
  name: InAllLanguages;
  /** What it does, in a sentence. */
  does: InAllLanguages;
  /** What stops when it is off. */
  off: InAllLanguages;
  origins: Origins;
}

export interface CookieEntry {
  /** Of a report the address that it is sent to. */
  name: string;
  kind: "cookie" | "storage" | "pixel" | "report";
  category: CookieCategory;
  /** `id` is what a person agrees to; the words may be bettered without asking again. */
  purpose: InAllLanguages & { id: string };
  setBy: "closr";
  lifetime: { days: number } | "browser-session";
  /** Of what lies with us and not in the browser, its class: the policy in force says how long. */
  keptAs?: "guard-alerts";
  /** Why it is necessary, or what is lost without it. */
  reason: InAllLanguages;
}

const NO_ORIGINS: Origins = { script: [], connect: [], img: [] };

export const cookieCategories: readonly Category[] = [
  {
    id: "necessary",
    name: inAll({ en: "Necessary", ar: "ضرورية" }, "necessary", 0),
    does: inAll(
      {
        en: "Signing in, and remembering this choice. Always on.",
        ar: "لتسجيل الدخول وتذكّر هذا الاختيار. تعمل دائمًا.",
      },
      "necessary",
      1,
    ),
    off: inAll(
      {
        en: "Cannot be off: without them you could not sign in or refuse for good.",
        ar: "لا يمكن إيقافها: من دونها يتعذّر تسجيل الدخول ولا يُحفظ رفضك.",
      },
      "necessary",
      2,
    ),
    origins: NO_ORIGINS,
  },
  {
    id: "functional",
    name: inAll({ en: "Functional", ar: "وظيفية" }, "functional", 0),
    does: inAll(
      { en: "Remembers light or dark.", ar: "تتذكّر المظهر الفاتح أو الداكن." },
      "functional",
      1,
    ),
    off: inAll(
      {
        en: "Off: the theme follows your system.",
        ar: "عند الإيقاف: يتبع المظهر إعدادات جهازك.",
      },
      "functional",
      2,
    ),
    origins: NO_ORIGINS,
  },
  {
    id: "analytics",
    name: inAll({ en: "Analytics", ar: "تحليلات" }, "analytics", 0),
    does: inAll(
      {
        en: "Counts which pages are read, on our own server.",
        ar: "تُحصي الصفحات المقروءة على خادمنا نحن.",
      },
      "analytics",
      1,
    ),
    off: inAll(
      {
        en: "Off: nothing is counted, and nothing else changes for you.",
        ar: "عند الإيقاف: لا نُحصي شيئًا، ولا يتغيّر عليك شيء آخر.",
      },
      "analytics",
      2,
    ),
    origins: NO_ORIGINS,
  },
  {
    id: "marketing",
    name: inAll({ en: "Marketing", ar: "تسويق" }, "marketing", 0),
    does: inAll({ en: "Would measure advertising.", ar: "لقياس أثر الإعلانات." }, "marketing", 1),
    off: inAll(
      { en: "Off: nothing changes for you.", ar: "عند الإيقاف: لا يتغيّر عليك شيء." },
      "marketing",
      2,
    ),
    origins: NO_ORIGINS,
  },
];

export const cookieRegistry: readonly CookieEntry[] = [
  {
    name: "__Host-closr",
    kind: "cookie",
    category: "necessary",
    purpose: {
      id: "signing-in",
      ...inAll({ en: "keeps you signed in", ar: "يُبقيك مسجّل الدخول" }, "signing-in", 0),
    },
    setBy: "closr",
    lifetime: { days: 30 },
    reason: inAll(
      {
        en: "Set only when you sign in; without it every page would ask for your password.",
        ar: "لا يُحفظ إلا عند تسجيل الدخول، ومن دونه تطلب كل صفحة كلمة المرور من جديد.",
      },
      "signing-in",
      1,
    ),
  },
  {
    name: "__Host-closr-device",
    kind: "cookie",
    category: "necessary",
    purpose: {
      id: "knowing-a-device-again",
      ...inAll(
        {
          en: "knows a browser again in which you have signed in",
          ar: "يتعرّف على متصفّح سبق أن سجّلت الدخول منه",
        },
        "knowing-a-device-again",
        0,
      ),
    },
    setBy: "closr",
    lifetime: { days: 182 },
    reason: inAll(
      {
        en: "Set only when you sign in; without it we could not warn you of a sign-in from a new device.",
        ar: "لا يُحفظ إلا عند تسجيل الدخول، ومن دونه لا نستطيع تنبيهك إلى دخول من جهاز جديد.",
      },
      "knowing-a-device-again",
      1,
    ),
  },
  {
    name: "closr_consent",
    kind: "cookie",
    category: "necessary",
    purpose: {
      id: "remembering-the-choice",
      ...inAll(
        { en: "remembers this choice", ar: "يتذكّر هذا الاختيار" },
        "remembering-the-choice",
        0,
      ),
    },
    setBy: "closr",
    lifetime: { days: 182 },
    reason: inAll(
      {
        en: "Set only when you choose; without it a refusal would be forgotten on the next page.",
        ar: "لا يُحفظ إلا بعد اختيارك، ومن دونه يُنسى رفضك عند الصفحة التالية.",
      },
      "remembering-the-choice",
      1,
    ),
  },
  {
    name: "closr_age",
    kind: "cookie",
    category: "necessary",
    purpose: {
      id: "one-try-at-the-age-question",
      ...inAll(
        {
          en: "notes that the age question was answered with under 16",
          ar: "يسجّل أن الإجابة عن سؤال العمر كانت دون 16 عامًا",
        },
        "one-try-at-the-age-question",
        0,
      ),
    },
    setBy: "closr",
    lifetime: "browser-session",
    reason: inAll(
      {
        en: "Says only “refused”, with no date of birth, so that the question cannot be retried at once.",
        ar: "لا يحوي سوى كلمة «رُفض» دون تاريخ ميلاد، كي لا تُعاد المحاولة في الحال.",
      },
      "one-try-at-the-age-question",
      1,
    ),
  },
  {
    name: "theme",
    kind: "cookie",
    category: "functional",
    purpose: {
      id: "appearance",
      ...inAll({ en: "light or dark", ar: "المظهر الفاتح أو الداكن" }, "appearance", 0),
    },
    setBy: "closr",
    lifetime: { days: 182 },
    reason: inAll(
      {
        en: "Without it pages follow the setting of your system.",
        ar: "من دونه تتبع الصفحات إعدادات جهازك.",
      },
      "appearance",
      1,
    ),
  },
  {
    name: "closr_an",
    kind: "cookie",
    category: "analytics",
    purpose: {
      id: "counting-pages",
      ...inAll(
        {
          en: "a random number under which page views are counted",
          ar: "رقم عشوائي تُحصى مشاهدات الصفحات تحته",
        },
        "counting-pages",
        0,
      ),
    },
    setBy: "closr",
    lifetime: { days: 182 },
    reason: inAll(
      {
        en: "Without it no page view is kept.",
        ar: "من دونه لا تُحفظ أي مشاهدة.",
      },
      "counting-pages",
      1,
    ),
  },
  {
    name: POLICY_REPORTS,
    kind: "report",
    category: "necessary",
    purpose: {
      id: "hearing-of-what-was-stopped",
      ...inAll(
        {
          en: "tells our server that your browser kept something foreign out of one of our pages",
          ar: "يُعلم خادمنا بأن متصفّحك منع شيئًا غريبًا من الدخول إلى إحدى صفحاتنا",
        },
        "hearing-of-what-was-stopped",
        0,
      ),
    },
    setBy: "closr",
    lifetime: { days: 90 },
    keptAs: "guard-alerts",
    reason: inAll(
      {
        en: "Sent by the browser itself, and only then: the rule and the other host’s name, nothing about you. Without it we would not hear of a planted script.",
        ar: "يرسله المتصفّح نفسه، وفي هذه الحالة وحدها: القاعدة واسم الخادم الغريب، ولا شيء عنك. من دونه لا نعلم بنصّ برمجي دُسّ في صفحاتنا.",
      },
      "hearing-of-what-was-stopped",
      1,
    ),
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
