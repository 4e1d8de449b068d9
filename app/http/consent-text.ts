import type { ConsentRule } from "~/config/consent-rules/rule";
import { cookieCategories, inCategory, kindsInUse } from "~/config/cookies";
import { CHOICE_LASTS_DAYS } from "~/domain/consent/consent";
import type { AppliedRule } from "~/domain/consent/rule";
import type { Language } from "~/lib/locale";
import { consent } from "~/words/consent";
import { say } from "~/words/words";
import { ruleInShort, ruleText } from "./rule-text";

export type ConsentMethod = "banner" | "preferences";

/** The optional kinds that can be agreed to: one checkbox each, none of them ticked. */
const offeredKinds = cookieCategories.filter(({ id }) => id !== "necessary" && kindsInUse.has(id));

/**
 * The exact text that stands on the form, sentence by sentence: what the record's SHA-256 is of.
 * The preference page shows the whole list, so there the list is part of it.
 */
export function shownText(
  method: ConsentMethod,
  language: Language,
  applied: AppliedRule<ConsentRule>,
): string {
  const t = say(language, consent);
  const rule = ruleText(applied, language);
  const buttons = [t("reject"), t("accept"), t("save")];
  if (method === "banner") {
    const kinds = offeredKinds.map(({ name, does }) => `${name[language]}: ${does[language]}`);
    const asked = [
      t("title"),
      t("question", { n: CHOICE_LASTS_DAYS }),
      ruleInShort(applied, language),
      t("allOfThem"),
    ];
    return [...asked, ...buttons, t("byKind"), rule, ...kinds].join("\n");
  }

  const categories = cookieCategories.flatMap(({ id, name, does, off }) => [
    name[language],
    inCategory(id).length > 0 ? `${does[language]}\n${off[language]}` : t("noneInUse"),
  ]);
  return [t("preferences"), ...categories, ...buttons, rule].join("\n");
}
