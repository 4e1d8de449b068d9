import { CHECKED_ON, type ConsentRule } from "./rule";

const OPT_IN = { mode: "opt-in", signal: "not-named", checkedOn: CHECKED_ON } as const;

export const asianRules: readonly ConsentRule[] = [
  {
    ...OPT_IN,
    id: "IN",
    places: ["IN"],
    name: null,
    law: "Digital Personal Data Protection Act 2023",
    citation: "sections 5 and 6",
    certainty: "summary",
  },
  {
    ...OPT_IN,
    id: "JP",
    places: ["JP"],
    name: null,
    law: "Act on the Protection of Personal Information and Telecommunications Business Act",
    citation: "no duty to ask first is claimed",
    certainty: "ours",
  },
  {
    ...OPT_IN,
    id: "KR",
    places: ["KR"],
    name: null,
    law: "Personal Information Protection Act",
    citation: "no duty to ask first is claimed",
    certainty: "ours",
  },
];
