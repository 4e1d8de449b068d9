import { formatPlainDate } from "~/lib/format";
import type { Locale } from "~/lib/locale";

/** Whether there is a data protection officer or a representative, as the operator says it. */
export type Officer =
  | { standing: "named"; who: string }
  | {
      standing: "weighed";
      reason: Readonly<Record<Locale, string>>;
      /** ISO date. */
      reviewedOn: string;
    }
  | { /** The operator has said nothing. */ standing: "unsaid" };

/** What the policy's sentence about it is filled with. */
export const officerFacts = (officer: Officer, locale: Locale) => ({
  standing: officer.standing,
  officer: officer.standing === "named" ? officer.who : "",
  reason: officer.standing === "weighed" ? officer.reason[locale] : "",
  reviewed: officer.standing === "weighed" ? formatPlainDate(officer.reviewedOn, locale) : "",
});
