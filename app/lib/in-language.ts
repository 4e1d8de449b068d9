import { formatPlainDate } from "./format";
import { intlTag, type Language, localeOf, toHref } from "./locale";
import { onceFor } from "./once";

/** A calendar day as it is written down, in any language. */
export function dayIn(language: Language, date: string): string {
  if (language === "en" || language === "ar") return formatPlainDate(date, language);
  return days(intlTag(language)).format(Date.parse(`${date}T12:00:00Z`));
}

const days = onceFor((tag) => new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }));

/**
 * The address of a page that says its words in every language: `hrefIn("fr", "/privacy/request")` is
 * `/privacy/request?language=fr`. Of Arabic the path says it; without a word the browser's wish would decide.
 */
export const hrefIn = (language: Language, href: string) =>
  toHref(localeOf(language), href) + (language === "ar" ? "" : `?language=${language}`);
