import { DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS } from "~/lib/time";

const SPAN = /^([+-])(\d+)([mhd])$/;
const UNIT_MS: Record<string, number> = { m: MINUTE_MS, h: HOUR_MS, d: DAY_MS };

/** "-2h" is two hours before `now`, "+1d" a day after. Throws on anything else. */
export function timeFrom(now: EpochMs, span: string): EpochMs {
  const [, sign, amount, unit = ""] = SPAN.exec(span) ?? [];
  const ms = Number(amount) * (UNIT_MS[unit] ?? Number.NaN);
  if (Number.isNaN(ms)) throw new Error(`no span of time: ${span}`);

  return sign === "-" ? now - ms : now + ms;
}
