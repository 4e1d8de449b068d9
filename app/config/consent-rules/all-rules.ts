import { americanRules } from "./americas";
import { asianRules } from "./asia";
import { europeanRules } from "./europe";
import { gulfRules } from "./gulf";
import { CHECKED_ON, type ConsentRule } from "./rule";

/** For a place that no rule names, and where nobody can tell the place. */
export const strictestRule: ConsentRule = {
  id: "strictest",
  places: [],
  name: null,
  mode: "opt-in",
  signal: "not-named",
  law: "our own rule",
  citation: "nothing optional before a yes",
  source: null,
  certainty: "ours",
  checkedOn: CHECKED_ON,
};

/** The table of rules, by which a visitor is told what holds for them. */
export const consentRules: readonly ConsentRule[] = [
  ...gulfRules,
  ...europeanRules,
  ...americanRules,
  ...asianRules,
  strictestRule,
];

/**
 * What is done under every rule alike: nothing optional before a yes, and the browser's signal honoured. A
 * change of this is a new question to everybody.
 */
export const APPLIED = { mode: "opt-in", signal: "honoured" } as const;
