import { CHECKED_ON, type ConsentRule } from "./rule";

/** States whose laws give an opt-out and name a signal for it, on which our sources agree. */
const WITH_SIGNAL = [
  ["CA", "California", "California Consumer Privacy Act", "Civil Code § 1798.135; 11 CCR § 7025"],
  ["CO", "Colorado", "Colorado Privacy Act", "C.R.S. § 6-1-1313; 4 CCR 904-3, part 5"],
  ["CT", "Connecticut", "Connecticut Data Privacy Act", "the Act as a whole"],
  ["DE", "Delaware", "Delaware Personal Data Privacy Act", "the Act as a whole"],
  ["MD", "Maryland", "Maryland Online Data Privacy Act", "the Act as a whole"],
  ["MT", "Montana", "Montana Consumer Data Privacy Act", "the Act as a whole"],
  ["NE", "Nebraska", "Nebraska Data Privacy Act", "the Act as a whole"],
  ["NH", "New Hampshire", "New Hampshire Privacy Act", "the Act as a whole"],
  ["NJ", "New Jersey", "New Jersey Data Privacy Act", "the Act as a whole"],
  ["OR", "Oregon", "Oregon Consumer Privacy Act", "the Act as a whole"],
  ["TX", "Texas", "Texas Data Privacy and Security Act", "the Act as a whole"],
] as const;

const OPT_IN = { mode: "opt-in", signal: "not-named", checkedOn: CHECKED_ON } as const;

const states: readonly ConsentRule[] = WITH_SIGNAL.map(([code, name, law, citation]) => ({
  id: `US-${code}`,
  places: [`US-${code}`],
  name,
  mode: "opt-out",
  signal: "named",
  law,
  citation,
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
    certainty: "summary",
  },
  {
    ...OPT_IN,
    id: "CA-QC",
    places: ["CA-QC"],
    name: "Québec",
    law: "Act respecting the protection of personal information in the private sector",
    citation: "section 8.1",
    certainty: "summary",
  },
  {
    ...OPT_IN,
    id: "CA",
    places: ["CA"],
    name: null,
    law: "Personal Information Protection and Electronic Documents Act",
    citation: "Schedule 1",
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
    certainty: "ours",
    checkedOn: CHECKED_ON,
  },
];
