import { expect, test } from "vitest";
import { consentRules } from "~/config/consent-rules/all-rules";
import { rulesToChoose } from "~/http/rule-text";
import { LANGUAGES } from "~/lib/locale";
import { placeOfRule } from "./rule-places";

const IN_OTHER_LETTERS = ["ar", "ur", "hi", "ru", "zh"] as const;

test.each(IN_OTHER_LETTERS)("no place of a rule stands in Latin letters in %s", (language) => {
  const [strictest] = consentRules.slice(-1);
  const named = consentRules.map((rule) => placeOfRule(rule, language) ?? "");
  expect(named.filter((name) => /\p{Script=Latin}/u.test(name))).toEqual([]);
  expect(named.filter(Boolean)).toHaveLength(consentRules.length - 1);
  const choices = strictest ? rulesToChoose(strictest, language) : [];
  expect(choices.filter(({ label }) => /\p{Script=Latin}/u.test(label))).toEqual([]);
});

test.each(LANGUAGES)("no two rules are of a place with the same name in %s", (language) => {
  const named = consentRules.map((rule) => placeOfRule(rule, language));
  expect(new Set(named).size).toBe(consentRules.length);
});
