import { answerRules } from "~/config/answer-rules";
import { intlTag, type Language, type Locale } from "~/lib/locale";
import { regionName } from "~/lib/region-name";
import { answerRuleWords } from "~/words/privacy-desk";
import { say } from "~/words/words";

/** The rules by which a request can have its date, as a list that the desk chooses from. */
export const ruleChoices = (locale: Locale) =>
  namedRules(locale, (days) => say(locale, answerRuleWords)("ours", { days }));

/** The same in any language; `ours` says our own rule. */
export const namedRules = (language: Language, ours: (days: number) => string) =>
  answerRules.map(({ id, name, places: [place], law, first }) => {
    const where = inTwo(name, language) ?? (place ? regionName(place, intlTag(language)) : "");
    const rule = inTwo(law, language) ?? ours(first.days ?? 0);
    return { value: id, label: where ? `${where}: ${rule}` : rule };
  });

/** The name of a place or a law, as a reader of any language has it: in Arabic, else in English. */
export const inTwo = (name: Readonly<Record<Locale, string>> | null, language: Language) =>
  name?.[language === "ar" ? "ar" : "en"] ?? null;
