import { CHECKED_ON, type ConsentRule } from "./rule";

/** States whose laws give an opt-out and name a signal for it, on which our sources agree. */
const WITH_SIGNAL = [
  [
    "CA",
    "California",
    "California Consumer Privacy Act",
    "Civil Code § 1798.135; 11 CCR § 7025",
    "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.135",
  ],
  [
    "CO",
    "Colorado",
    "Colorado Privacy Act",
    "C.R.S. § 6-1-1313; 4 CCR 904-3, part 5",
    "https://coag.gov/resources/colorado-privacy-act/",
  ],
  [
    "CT",
    "Connecticut",
    "Connecticut Data Privacy Act",
    "the Act as a whole",
    "https://www.cga.ct.gov/current/pub/chap_743jj.htm",
  ],
  [
    "DE",
    "Delaware",
    "Delaware Personal Data Privacy Act",
    "the Act as a whole",
    "https://delcode.delaware.gov/title6/c012d/index.html",
  ],
  [
    "MD",
    "Maryland",
    "Maryland Online Data Privacy Act",
    "the Act as a whole",
    "https://mgaleg.maryland.gov/mgawebsite/Legislation/Details/sb0541?ys=2024RS",
  ],
  [
    "MT",
    "Montana",
    "Montana Consumer Data Privacy Act",
    "the Act as a whole",
    "https://mca.legmt.gov/bills/mca/title_0300/chapter_0140/part_0280/sections_index.html",
  ],
  [
    "NE",
    "Nebraska",
    "Nebraska Data Privacy Act",
    "the Act as a whole",
    "https://nebraskalegislature.gov/laws/statutes.php?statute=87-1101",
  ],
  [
    "NH",
    "New Hampshire",
    "New Hampshire Privacy Act",
    "the Act as a whole",
    "https://gc.nh.gov/rsa/html/LII/507-H/507-H-mrg.htm",
  ],
  [
    "NJ",
    "New Jersey",
    "New Jersey Data Privacy Act",
    "the Act as a whole",
    "https://www.njleg.state.nj.us/bill-search/2022/S332",
  ],
  [
    "OR",
    "Oregon",
    "Oregon Consumer Privacy Act",
    "the Act as a whole",
    "https://olis.oregonlegislature.gov/liz/2023R1/Measures/Overview/SB619",
  ],
  [
    "TX",
    "Texas",
    "Texas Data Privacy and Security Act",
    "the Act as a whole",
    "https://statutes.capitol.texas.gov/Docs/BC/htm/BC.541.htm",
  ],
] as const;

const OPT_IN = { mode: "opt-in", signal: "not-named", checkedOn: CHECKED_ON } as const;

const states: readonly ConsentRule[] = WITH_SIGNAL.map(([code, name, law, citation, source]) => ({
  id: `US-${code}`,
  places: [`US-${code}`],
  name,
  mode: "opt-out",
  signal: "named",
  law,
  citation,
  source,
  certainty: "summary",
  checkedOn: CHECKED_ON,
}));

export const americanRules: readonly ConsentRule[] = [
  {
    ...OPT_IN,
    id: "BR",
    places: ["BR"],
    name: null,
    law: "Lei Geral de Proteção de Dados, Law 13.709/2018",
    citation: "Articles 7 and 8",
    source: "https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm",
    certainty: "summary",
  },
  {
    ...OPT_IN,
    id: "CA-QC",
    places: ["CA-QC"],
    name: "Québec",
    law: "Act respecting the protection of personal information in the private sector",
    citation: "section 8.1",
    source: "https://www.legisquebec.gouv.qc.ca/en/document/cs/p-39.1",
    certainty: "summary",
  },
  {
    ...OPT_IN,
    id: "CA",
    places: ["CA"],
    name: null,
    law: "Personal Information Protection and Electronic Documents Act",
    citation: "Schedule 1",
    source: "https://laws-lois.justice.gc.ca/eng/acts/p-8.6/",
    certainty: "ours",
  },
  ...states,
  {
    id: "US",
    places: ["US"],
    name: null,
    mode: "opt-out",
    signal: "not-named",
    law: "the laws of the state",
    citation: "no general rule is claimed",
    source: "https://iapp.org/resources/article/us-state-privacy-legislation-tracker/",
    certainty: "ours",
    checkedOn: CHECKED_ON,
  },
];
