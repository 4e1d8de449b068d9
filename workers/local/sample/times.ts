import { DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS } from "~/lib/time";
import { instantAt, plainDateAt } from "~/lib/zoned-time";

const SPAN = /^([+-])(\d+)([mhd])$/;
const UNIT_MS: Record<string, number> = { m: MINUTE_MS, h: HOUR_MS, d: DAY_MS };

const ZONE = "Asia/Dubai";
const OPENS_MINUTE = 9 * 60;
const OPEN_MS = 10 * HOUR_MS;
/** What is this near is told to the minute, whatever the time of the day. */
const NEAR_MS = 2 * HOUR_MS;
/** People plan by the quarter of an hour. */
const PLANNED_MS = 15 * MINUTE_MS;

/**
 * "-2h" is two hours before `now`, "+1d" a day after, and to come at a quarter of an hour. The hours of other days
 * are drawn together into those in which people work, in the same order. Throws on anything else.
 */
export function timeFrom(now: EpochMs, span: string): EpochMs {
  const [, sign, amount, unit = ""] = SPAN.exec(span) ?? [];
  const ms = Number(amount) * (UNIT_MS[unit] ?? Number.NaN);
  if (Number.isNaN(ms)) throw new Error(`no span of time: ${span}`);

  const at = sign === "-" ? now - ms : now + ms;
  const isNear = ms <= NEAR_MS || plainDateAt(at, ZONE) === plainDateAt(now, ZONE);
  const told = isNear ? at : inOpenHours(at);
  return sign === "-" ? told : Math.ceil(told / PLANNED_MS) * PLANNED_MS;
}

function inOpenHours(at: EpochMs): EpochMs {
  const day = plainDateAt(at, ZONE);
  const ofDay = (at - instantAt(day, 0, ZONE)) / DAY_MS;
  return instantAt(day, OPENS_MINUTE, ZONE) + Math.floor(ofDay * OPEN_MS);
}
