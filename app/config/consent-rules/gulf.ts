import { CHECKED_ON, type ConsentRule } from "./rule";

const OPT_IN = {
  mode: "opt-in",
  signal: "not-named",
  certainty: "summary",
  checkedOn: CHECKED_ON,
} as const;

export const gulfRules: readonly ConsentRule[] = [
  {
    ...OPT_IN,
    id: "AE",
    places: ["AE"],
    name: null,
    law: "Federal Decree-Law 45/2021 on the Protection of Personal Data",
    citation: "Articles 4 and 6",
    source: "https://uaelegislation.gov.ae/en/legislations/1972",
    note: {
      en: "The free zones DIFC and ADGM have laws of their own, which no internet address tells. They are opt-in here as well.",
      ar: "للمنطقتين الحرتين DIFC وADGM قانونان خاصان لا يدلّ عليهما عنوان الإنترنت، والموافقة المسبقة مطبّقة فيهما هنا أيضًا.",
    },
  },
  {
    ...OPT_IN,
    id: "AE-DIFC",
    places: [],
    name: "DIFC",
    law: "DIFC Data Protection Law 5/2020",
    citation: "as amended by DIFC Law 1/2025",
    source:
      "https://www.difc.com/business/laws-and-regulations/legal-database/difc-laws/data-protection-law-difc-law-no-5-2020",
  },
  {
    ...OPT_IN,
    id: "AE-ADGM",
    places: [],
    name: "ADGM",
    law: "ADGM Data Protection Regulations 2021",
    citation: "the Regulations as a whole",
    source: "https://en.adgm.thomsonreuters.com/rulebook/data-protection-regulations-2021",
  },
  {
    ...OPT_IN,
    id: "SA",
    places: ["SA"],
    name: null,
    law: "Personal Data Protection Law",
    citation: "Article 5",
    source:
      "https://laws.boe.gov.sa/BoeLaws/Laws/LawDetails/b7cfae89-828e-4994-b167-adaa00e37188/1",
  },
];
