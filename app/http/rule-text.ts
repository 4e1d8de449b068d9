import { consentRules } from "~/config/consent-rules/all-rules";
import type { ConsentRule } from "~/config/consent-rules/rule";
import { type AppliedRule, isLooser } from "~/domain/consent/rule";
import { intlTag, type Language } from "~/lib/locale";
import { regionName } from "~/lib/region-name";
import { consent } from "~/words/consent";
import { placeOfRule } from "~/words/rule-places";
import { say } from "~/words/words";

/** The rules that a visitor may choose: none that asks less of us than that of their place. */
export const rulesToChoose = (here: ConsentRule, language: Language) =>
  consentRules
    .filter((rule) => !isLooser(rule, here))
    .map((rule) => ({
      id: rule.id,
      label: placeOfRule(rule, language) ?? say(language, consent)("strictest"),
      law: rule.law,
    }));

/** The rule that was applied and why, in a sentence: a part of what is shown, hashed and agreed to. */
export function ruleText(applied: AppliedRule<ConsentRule>, language: Language) {
  const { law } = applied.rule;
  return say(language, consent)(`rule${reasonOf(applied)}`, {
    place: placeOf(applied, language),
    law,
  });
}

/** The same without the law, for the question itself: the whole sentence stands under "Choose by kind". */
export const ruleInShort = (applied: AppliedRule<ConsentRule>, language: Language) =>
  say(language, consent)(`short${reasonOf(applied)}`, { place: placeOf(applied, language) });

function reasonOf({ rule, foundBy }: AppliedRule<ConsentRule>) {
  if (foundBy === "unknown") return "Unknown";
  if (foundBy === "chosen") return placeOfRule(rule, "en") ? "Chosen" : "Strictest";
  if (rule.certainty === "ours") return "Ours";
  return rule.mode === "opt-out" ? "OptOut" : "Asks";
}

function placeOf({ rule, foundBy, country }: AppliedRule<ConsentRule>, language: Language) {
  const theirs = placeOfRule(rule, language) ?? "";
  if (foundBy === "chosen") return theirs;

  const here = country ? regionName(country, intlTag(language)) : "";
  return inSentence(foundBy === "region" && theirs ? theirs : here, language);
}

/** Countries whose English names want an article. */
const WITH_ARTICLE =
  /^(United|Netherlands|Philippines|Maldives|Bahamas|Gambia|Seychelles|Comoros|Dominican|Central African|Cayman|Marshall|Solomon|Czech Republic)/;

const inSentence = (place: string, language: Language) =>
  language === "en" && WITH_ARTICLE.test(place) ? `the ${place}` : place;
