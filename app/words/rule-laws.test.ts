import { expect, test } from "vitest";
import { consentRules } from "~/config/consent-rules/all-rules";
import { lawOfRule } from "./rule-laws";

test("whoever reads Arabic reads each rule's law and its article in Arabic", () => {
  const sourced = consentRules.filter(({ source }) => source !== null);
  for (const rule of sourced) {
    const { lang, law, citation } = lawOfRule(rule, "ar");
    expect.soft([rule.id, lang]).toEqual([rule.id, "ar"]);
    expect.soft(law).toMatch(/\p{Script=Arabic}/u);
    expect.soft(citation).toMatch(/\p{Script=Arabic}/u);
  }
});

test("the Arabic names the same numbers of a law as the English", () => {
  const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number).sort((a, b) => a - b);
  for (const rule of consentRules) {
    const { law, citation } = lawOfRule(rule, "ar");
    expect.soft([rule.id, numbers(citation)]).toEqual([rule.id, numbers(rule.citation)]);
    expect.soft([rule.id, numbers(law)]).toEqual([rule.id, numbers(rule.law)]);
  }
});

test("every other language has the law's own English name", () => {
  const [rule] = consentRules;
  expect(rule && lawOfRule(rule, "fr")).toMatchObject({ lang: "en", law: rule?.law });
});
