import { answerRules } from "./answer-rules";

/** Whom a person can complain to about us, by the rule that their request is under. */
export interface Authority {
  name: { en: string; ar: string };
  /** Where complaints are taken. */
  url: string;
  /** By post, where one is published. */
  address: string | null;
  /** YYYY-MM-DD: when the entry was written down; nobody has opened the address since. */
  knownOn: string;
}

const knownOn = "2026-11-28";

const dataOffice: Authority = {
  name: { en: "UAE Data Office", ar: "مكتب الإمارات للبيانات" },
  url: "https://u.ae/en/about-the-uae/digital-uae/data/data-protection-laws",
  address: null,
  knownOn,
};

const byRule: Readonly<Record<string, Authority>> = {
  AE: dataOffice,
  "AE-DIFC": {
    name: {
      en: "DIFC Commissioner of Data Protection",
      ar: "مفوض حماية البيانات في مركز دبي المالي العالمي",
    },
    url: "https://www.difc.com/business/registrars-and-commissioners/commissioner-of-data-protection",
    address: "The Gate, DIFC, Dubai, United Arab Emirates",
    knownOn,
  },
  "AE-ADGM": {
    name: {
      en: "ADGM Commissioner of Data Protection",
      ar: "مفوض حماية البيانات في سوق أبوظبي العالمي",
    },
    url: "https://www.adgm.com/operating-in-adgm/office-of-data-protection",
    address: "ADGM Building, Al Maryah Island, Abu Dhabi, United Arab Emirates",
    knownOn,
  },
  EEA: {
    name: {
      en: "The data protection authority of your country (EDPB list)",
      ar: "هيئة حماية البيانات في بلدك (قائمة المجلس الأوروبي)",
    },
    url: "https://www.edpb.europa.eu/about-edpb/about-edpb/members_en",
    address: null,
    knownOn,
  },
  GB: {
    name: { en: "Information Commissioner’s Office", ar: "مكتب مفوض المعلومات البريطاني" },
    url: "https://ico.org.uk/make-a-complaint/",
    address: "Wycliffe House, Water Lane, Wilmslow SK9 5AF, United Kingdom",
    knownOn,
  },
  "US-CA": {
    name: { en: "California Privacy Protection Agency", ar: "وكالة حماية الخصوصية في كاليفورنيا" },
    url: "https://cppa.ca.gov/",
    address: "400 R Street, Suite 350, Sacramento, CA 95811, USA",
    knownOn,
  },
  BR: {
    name: { en: "ANPD, Brazil", ar: "الهيئة الوطنية لحماية البيانات في البرازيل" },
    url: "https://www.gov.br/anpd/",
    address: null,
    knownOn,
  },
  CA: {
    name: { en: "Office of the Privacy Commissioner of Canada", ar: "مكتب مفوض الخصوصية في كندا" },
    url: "https://www.priv.gc.ca/",
    address: "30 Victoria Street, Gatineau, Quebec K1A 1H3, Canada",
    knownOn,
  },
  KR: {
    name: {
      en: "Personal Information Protection Commission, Korea",
      ar: "لجنة حماية المعلومات الشخصية في كوريا",
    },
    url: "https://www.pipc.go.kr/",
    address: null,
    knownOn,
  },
};

/** Where a brokerage can be established: in the country, or in a free zone with a law and an authority of its own. */
export const ESTABLISHMENTS = ["AE", "AE-DIFC", "AE-ADGM"] as const;
export type Establishment = (typeof ESTABLISHMENTS)[number];

interface Asked {
  ruleId: string;
  /** How the rule was found: where the place is unknown, it says nothing of a place. */
  ruleFoundBy: string;
  country: string | null;
}

/** Whom whoever asked can complain to: where they are, if that is known, and where the brokerage is established. */
export interface Authorities {
  authority: Authority;
  /** The second of them; null where there is one alone. */
  alsoAuthority: Authority | null;
}

export function authoritiesFor(asked: Asked, establishment: Establishment): Authorities {
  const here = byRule[establishment] ?? dataOffice;
  const theirs = authorityOfAsker(asked) ?? here;
  return { authority: theirs, alsoAuthority: theirs === here ? null : here };
}

/** Of their country, or of the place whose rule was found by theirs, chosen, or noted by the desk. */
function authorityOfAsker({ ruleId, ruleFoundBy, country }: Asked): Authority | undefined {
  const ofCountry = answerRules.find(({ places }) => country && places.includes(country));
  const isOfPlace = ruleFoundBy === "region" || !country;
  if (ruleFoundBy !== "unknown" && isOfPlace) return byRule[ruleId];
  return byRule[ofCountry?.id ?? ""];
}
