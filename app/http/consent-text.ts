import { cookieCategories, inCategory, kindsInUse } from "~/config/cookies";
import type { Locale } from "~/lib/locale";
import { consent } from "~/words/consent";
import { say } from "~/words/words";

export type ConsentMethod = "banner" | "preferences";

/** The optional kinds that can be agreed to: one checkbox each, none of them ticked. */
const offeredKinds = cookieCategories.filter(({ id }) => id !== "necessary" && kindsInUse.has(id));

/**
 * The exact text that stands on the form, sentence by sentence: what the record's SHA-256 is of.
 * The preference page shows the whole list, so there the list is part of it.
 */
export function shownText(method: ConsentMethod, locale: Locale): string {
  const t = say(locale, consent);
  const buttons = [t("reject"), t("accept"), t("save")];
  if (method === "banner") {
    const kinds = offeredKinds.map(({ name, does }) => `${name[locale]}: ${does[locale]}`);
    return [t("title"), t("question"), t("allOfThem"), ...buttons, t("byKind"), ...kinds].join(
      "\n",
    );
  }

  const categories = cookieCategories.flatMap(({ id, name, does, off }) => [
    name[locale],
    inCategory(id).length > 0 ? `${does[locale]}\n${off[locale]}` : t("noneInUse"),
  ]);
  return [t("preferences"), ...categories, ...buttons].join("\n");
}
