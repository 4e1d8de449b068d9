import { CHECKED_ON, type ConsentRule } from "./rule";

/** The members of the European Union, and Iceland, Liechtenstein and Norway. */
export const EEA = [
  ...["AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT"],
  ...["LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "IS", "LI", "NO"],
];

const OPT_IN = { mode: "opt-in", signal: "not-named", checkedOn: CHECKED_ON } as const;

export const europeanRules: readonly ConsentRule[] = [
  {
    ...OPT_IN,
    id: "EEA",
    places: EEA,
    name: "EEA",
    law: "Directive 2002/58/EC and Regulation (EU) 2016/679 (GDPR)",
    citation: "Directive, Article 5(3); GDPR, Articles 4(11) and 7; CJEU C-673/17",
    source: "https://eur-lex.europa.eu/eli/dir/2002/58/oj",
    certainty: "summary",
  },
  {
    ...OPT_IN,
    id: "GB",
    places: ["GB"],
    name: null,
    law: "Privacy and Electronic Communications (EC Directive) Regulations 2003 and UK GDPR",
    citation: "PECR, regulation 6; UK GDPR, Article 7",
    source: "https://www.legislation.gov.uk/uksi/2003/2426/regulation/6",
    certainty: "summary",
    note: {
      en: "Amendments in force since 5 February 2026 allow some cookies without consent. We do not use them: we ask.",
      ar: "تسمح تعديلات سارية منذ 5 فبراير 2026 ببعض ملفات الارتباط دون موافقة. لا نستفيد منها، بل نسأل.",
    },
  },
  {
    ...OPT_IN,
    id: "CH",
    places: ["CH"],
    name: null,
    law: "Federal Act on Data Protection and Telecommunications Act",
    citation: "Telecommunications Act, Article 45c",
    source: "https://www.fedlex.admin.ch/eli/cc/1997/2187_2187_2187/en",
    certainty: "ours",
  },
  {
    ...OPT_IN,
    id: "TR",
    places: ["TR"],
    name: null,
    law: "Law No. 6698 on the Protection of Personal Data",
    citation: "Articles 3 and 5",
    source: "https://www.kvkk.gov.tr/Icerik/6649/Personal-Data-Protection-Law",
    certainty: "summary",
  },
];
