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

/** The authority of a place: of a rule, or of a country that has one; else that of the country we work in. */
export const authorityFor = (ruleId: string, country: string | null): Authority =>
  (country && byRule[country]) || byRule[ruleId] || dataOffice;
