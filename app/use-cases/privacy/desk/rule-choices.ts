import { answerRules } from "~/config/answer-rules";
import { intlTag, type Locale } from "~/lib/locale";
import { regionName } from "~/lib/region-name";
import { answerRuleWords } from "~/words/privacy-desk";
import { say } from "~/words/words";

/** The rules by which a request can have its date, as a list to choose from. */
export const ruleChoices = (locale: Locale) =>
  answerRules.map(({ id, name, places: [place], law, first }) => {
    const where = name ?? (place ? regionName(place, intlTag(locale)) : "");
    const rule = law ?? say(locale, answerRuleWords)("ours", { days: first.days ?? 0 });
    return { value: id, label: where ? `${where}: ${rule}` : rule };
  });
