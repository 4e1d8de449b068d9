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
    source: "https://www.meity.gov.in/static/uploads/2024/06/2bf1f0e9f04e6fb4f8fef35e82c42aa5.pdf",
    certainty: "summary",
  },
  {
    ...OPT_IN,
    id: "JP",
    places: ["JP"],
    name: null,
    law: "Act on the Protection of Personal Information and Telecommunications Business Act",
    citation: "no duty to ask first is claimed",
    source: "https://www.ppc.go.jp/en/legal/",
    certainty: "ours",
  },
  {
    ...OPT_IN,
    id: "KR",
    places: ["KR"],
    name: null,
    law: "Personal Information Protection Act",
    citation: "no duty to ask first is claimed",
    source:
      "https://www.law.go.kr/%EB%B2%95%EB%A0%B9/%EA%B0%9C%EC%9D%B8%EC%A0%95%EB%B3%B4%EB%B3%B4%ED%98%B8%EB%B2%95",
    certainty: "ours",
  },
];
