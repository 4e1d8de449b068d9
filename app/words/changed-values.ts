import { formatPhone, formatPlainDate } from "~/lib/format";
import type { Locale } from "~/lib/locale";
import { accountKinds } from "./accounts";
import { languages } from "./contacts";
import { dealStatuses, lostReasons } from "./deals";
import { leadReasons, leadStatuses } from "./leads";
import { bases, sources } from "./provenance";
import type { Words } from "./words";

type Saying = (value: string, locale: Locale) => string;

/** A code by its words; what has none, such as a reason of somebody's own, as it is. */
export const inWords =
  (words: Words): Saying =>
  (code, locale) =>
    (Object.hasOwn(words, code) && words[code]?.[locale]) || code;

/** How the values of a field, or of one kind's field, are said where they are not kept as people say them. */
const SAYINGS: Record<string, Saying> = {
  "lead.status": inWords(leadStatuses),
  "deal.status": inWords(dealStatuses),
  sourceKind: inWords(sources),
  legalBasis: inWords(bases),
  preferredLanguage: inWords(languages),
  "account.kind": inWords(accountKinds),
  lostReason: inWords(lostReasons),
  closedReason: inWords(leadReasons),
  collectedOn: formatPlainDate,
  expectedCloseOn: formatPlainDate,
  phone: formatPhone,
  phones: formatPhone,
};

/**
 * A changed value as its reader says it: coded ones in words, days and phones in their form.
 * @param of the field and what it is of: `lead.status`.
 */
export function changedValue(of: `${string}.${string}`, value: string, locale: Locale): string {
  const saying = SAYINGS[of] ?? SAYINGS[of.slice(of.indexOf(".") + 1)];
  return saying?.(value, locale) ?? value;
}
