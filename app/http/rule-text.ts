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
export function ruleText({ rule, foundBy, country }: AppliedRule<ConsentRule>, language: Language) {
  const t = say(language, consent);
  const { law, certainty, mode } = rule;
  const theirs = placeOfRule(rule, language);
  if (foundBy === "unknown") return t("ruleUnknown");
  if (foundBy === "chosen")
    return theirs ? t("ruleChosen", { place: theirs, law }) : t("ruleStrictest");

  const here = country ? regionName(country, intlTag(language)) : "";
  const place = inSentence(foundBy === "region" ? (theirs ?? here) : here, language);
  if (certainty === "ours") return t("ruleOurs", { place });
  return mode === "opt-out" ? t("ruleOptOut", { place, law }) : t("ruleAsks", { place, law });
}

/** Countries whose English names want an article. */
const WITH_ARTICLE =
  /^(United|Netherlands|Philippines|Maldives|Bahamas|Gambia|Seychelles|Comoros|Dominican|Central African|Cayman|Marshall|Solomon|Czech Republic)/;

const inSentence = (place: string, language: Language) =>
  language === "en" && WITH_ARTICLE.test(place) ? `the ${place}` : place;
