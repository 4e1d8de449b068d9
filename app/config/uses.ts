import type { Locale } from "~/lib/locale";

type InTwoLanguages = Readonly<Record<Locale, string>>;

/** A ground that every law we know has. A legal duty names its law. */
type PlainGround =
  | { basis: "contract" | "consent" | "decided-by-the-brokerage" }
  | { basis: "legal-duty"; citation: string; citationAr: string };
/** A ground that the law of the UAE does not have: it needs a balance, and an objection ends it. */
type InterestsGround = { basis: "legitimate-interests"; balance: InTwoLanguages };
type OfSomebody = { of: keyof typeof WHOSE };
export type Ground = (PlainGround | InterestsGround) & OfSomebody;

/** Whose data a use works with on a ground: where a use has two, it is not the same people’s. */
export const WHOSE = {
  customers: { en: "Brokerages and their members", ar: "شركات الوساطة وأعضاؤها" },
  "account-holders": { en: "Whoever has an account", ar: "أصحاب الحسابات" },
  clients: { en: "People in a brokerage’s records", ar: "الأشخاص في سجلات شركة الوساطة" },
  members: { en: "A brokerage’s members and invitees", ar: "أعضاء شركة الوساطة ومن تدعوهم" },
  writers: { en: "Whoever writes to us", ar: "من يراسلنا" },
  agreed: { en: "Whoever agreed", ar: "من وافق" },
  followers: {
    en: "Whoever asked to hear of changes",
    ar: "من طلب إبلاغه بالتعديلات",
  },
  callers: { en: "Whoever signs in or sends a form", ar: "من يسجّل الدخول أو يرسل نموذجًا" },
  ours: { en: "Visitors and members", ar: "الزوار والأعضاء" },
} as const satisfies Record<string, InTwoLanguages>;

/** What a ground rests on itself: the law that it names, or the balance that was struck. */
export function whyOf(ground: Ground, locale: Locale): string | null {
  if (ground.basis === "legitimate-interests") return ground.balance[locale];
  if (ground.basis !== "legal-duty") return null;
  return locale === "ar" ? ground.citationAr : ground.citation;
}

/** Whose law decides on the grounds. */
export const JURISDICTIONS = {
  uae: { name: { en: "the UAE", ar: "الإمارات" }, countries: ["AE"] },
  europe: {
    name: {
      en: "the EEA, the UK and Switzerland",
      ar: "المنطقة الاقتصادية الأوروبية والمملكة المتحدة وسويسرا",
    },
    countries:
      "AT BE BG HR CY CZ DK EE FI FR DE GR HU IS IE IT LV LI LT LU MT NL NO PL PT RO SK SI ES SE GB CH".split(
        " ",
      ),
  },
  elsewhere: { name: { en: "all other countries", ar: "سائر البلدان" }, countries: [] },
} as const satisfies Record<string, { name: InTwoLanguages; countries: readonly string[] }>;
export type Jurisdiction = keyof typeof JURISDICTIONS;

/** @param country ISO 3166-1; null where nobody knows. */
export function jurisdictionOf(country: string | null): Jurisdiction {
  const ids = Object.keys(JURISDICTIONS) as Jurisdiction[];
  return (
    ids.find((id) => (JURISDICTIONS[id].countries as readonly string[]).includes(country ?? "")) ??
    "elsewhere"
  );
}

interface Use {
  title: InTwoLanguages;
  grounds: {
    uae: readonly (PlainGround & OfSomebody)[];
    europe: readonly Ground[];
    elsewhere: readonly (PlainGround & OfSomebody)[];
  };
}

const everywhere = (...grounds: (PlainGround & OfSomebody)[]) => ({
  uae: grounds,
  europe: grounds,
  elsewhere: grounds,
});
const GDPR = "GDPR, Art. 5(2), 7(1), 12 to 22, 30";
const GDPR_AR = "اللائحة الأوروبية (GDPR)، المواد 5(2) و7(1) ومن 12 إلى 22 و30";
const contract = (of: OfSomebody["of"]) => ({ basis: "contract", of }) as const;
const consent = (of: OfSomebody["of"]) => ({ basis: "consent", of }) as const;
const theirs = (of: OfSomebody["of"]) => ({ basis: "decided-by-the-brokerage", of }) as const;

/** The ten uses of personal data that the policy lists, each with its grounds by jurisdiction. */
export const USES = {
  provide: {
    title: {
      en: "To provide, run and maintain the product",
      ar: "لتقديم المنتج وتشغيله وصيانته",
    },
    grounds: everywhere(contract("customers"), theirs("clients")),
  },
  accounts: {
    title: { en: "To sign people in and keep accounts safe", ar: "لتسجيل الدخول وأمان الحسابات" },
    grounds: everywhere(contract("account-holders"), theirs("members")),
  },
  payments: {
    title: { en: "To take payments and manage subscriptions", ar: "للمدفوعات وإدارة الاشتراكات" },
    grounds: everywhere(contract("customers")),
  },
  support: {
    title: { en: "To help, and to answer letters", ar: "للمساعدة والرد على الرسائل" },
    grounds: everywhere(contract("writers")),
  },
  personalise: {
    title: { en: "To fit the product to a person", ar: "لملاءمة المنتج للشخص" },
    grounds: everywhere(consent("agreed")),
  },
  improve: {
    title: {
      en: "To develop, try and improve features, AI among them",
      ar: "لتطوير الميزات وتجربتها وتحسينها، ومنها الذكاء الاصطناعي",
    },
    grounds: everywhere(consent("agreed")),
  },
  "service-messages": {
    title: {
      en: "To write about the service, its safety and its administration",
      ar: "للمراسلة بشأن الخدمة وأمانها وإدارتها",
    },
    grounds: everywhere(contract("customers"), consent("followers")),
  },
  marketing: {
    title: { en: "To advertise by mail", ar: "للتسويق بالبريد" },
    grounds: everywhere(consent("agreed")),
  },
  abuse: {
    title: {
      en: "To find, prevent and look into fraud, abuse and attacks",
      ar: "لكشف الاحتيال وإساءة الاستخدام والهجمات ومنعها والتحقيق فيها",
    },
    grounds: {
      uae: [contract("callers")],
      europe: [
        {
          basis: "legitimate-interests",
          of: "callers",
          balance: {
            en: "Guessers are counted by a keyed hash for a day; without it, everyone’s account could be tried without end.",
            ar: "يُحصى المخمّنون ببصمة مشفّرة بمفتاح ليوم واحد، ومن دون ذلك يمكن تجربة حسابات الجميع بلا نهاية.",
          },
        },
      ],
      elsewhere: [contract("callers")],
    },
  },
  law: {
    title: {
      en: "To do what laws demand and to enforce our terms",
      ar: "لتنفيذ ما تفرضه القوانين وإنفاذ شروطنا",
    },
    grounds: {
      uae: [
        {
          basis: "legal-duty",
          of: "ours",
          citation: "Federal Decree-Law 45/2021, Art. 6 to 8, 13 to 18",
          citationAr: "المرسوم بقانون اتحادي رقم 45 لسنة 2021، المواد من 6 إلى 8 ومن 13 إلى 18",
        },
        theirs("clients"),
      ],
      europe: [
        { basis: "legal-duty", of: "ours", citation: GDPR, citationAr: GDPR_AR },
        theirs("clients"),
      ],
      elsewhere: [
        {
          basis: "legal-duty",
          of: "ours",
          citation: `${GDPR}, where no law of the country asks for more`,
          citationAr: `${GDPR_AR}، ما لم يشترط قانون الدولة أكثر`,
        },
        theirs("clients"),
      ],
    },
  },
} as const satisfies Record<string, Use>;
export type UseId = keyof typeof USES;
/** What each use rests on, by jurisdiction. */
export type Grounds = Readonly<Record<UseId, Readonly<Record<Jurisdiction, readonly Ground[]>>>>;
