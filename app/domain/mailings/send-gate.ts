import { hourOf } from "~/lib/format";
import { accept, type Result, refuse } from "~/lib/result";
import type { EpochMs } from "~/lib/time";
import { instantAt, plainDateAt } from "~/lib/zoned-time";

/** No marketing between these hours of the recipient's day. */
const QUIET_FROM_HOUR = 21;
const QUIET_UNTIL_HOUR = 8;

/** Why somebody is left out. */
export type Exclusion =
  | "unsubscribed"
  | "not-confirmed"
  | "no-consent"
  | "law-allows-no-basis"
  | "quiet-hours";

/** What is known of one recipient for one purpose when a letter is about to leave. */
export interface SendFacts {
  at: EpochMs;
  /** IANA, of the recipient. */
  timeZone: string;
  /** The id of the law that holds for the recipient. */
  law: string;
  /** The grounds that this law has for marketing, the one that is preferred first. */
  bases: readonly string[];
  /** The yes that stands for this purpose; `confirmed: false` while only asked for. */
  consent: { id: string; confirmed: boolean } | null;
  suppressed: boolean;
}

/** Why a letter may leave, as it is kept with it. */
export interface SendGround {
  basis: "consent" | "legitimate-interests";
  law: string;
  /** The line of the ledger that proves the consent; null where the basis is another. */
  consentId: string | null;
}

/**
 * Whether a marketing mail may go to somebody now. A no stands over every ground, and what nobody said yes to
 * leaves only where the recipient's own law has another ground.
 */
export function mayBeSent(facts: SendFacts): Result<SendGround, Exclusion> {
  if (facts.suppressed) return refuse("unsubscribed");
  const ground = groundOf(facts);
  if (!ground.ok) return ground;

  return isQuiet(facts.at, facts.timeZone) ? refuse("quiet-hours") : ground;
}

function groundOf({ bases, consent, law }: SendFacts): Result<SendGround, Exclusion> {
  if (bases.includes("consent") && consent?.confirmed)
    return accept({ basis: "consent", law, consentId: consent.id });
  if (bases.includes("legitimate-interests"))
    return accept({ basis: "legitimate-interests", law, consentId: null });
  if (!bases.includes("consent")) return refuse("law-allows-no-basis");

  return refuse(consent ? "not-confirmed" : "no-consent");
}

export function isQuiet(at: EpochMs, timeZone: string): boolean {
  const hour = hourOf(at, timeZone);
  return hour >= QUIET_FROM_HOUR || hour < QUIET_UNTIL_HOUR;
}

/** When the quiet hours end that `at` lies in, in UTC milliseconds. */
export function quietEnds(at: EpochMs, timeZone: string): EpochMs {
  const today = plainDateAt(at, timeZone);
  const isEvening = hourOf(at, timeZone) >= QUIET_FROM_HOUR;
  return instantAt(today, (isEvening ? 24 + QUIET_UNTIL_HOUR : QUIET_UNTIL_HOUR) * 60, timeZone);
}
