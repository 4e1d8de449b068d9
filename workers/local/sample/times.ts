import { DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS } from "~/lib/time";
import { addDays, instantAt, type PlainDate, plainDateAt, weekdayOf } from "~/lib/zoned-time";

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

const CLOSES_MINUTE = OPENS_MINUTE + OPEN_MS / MINUTE_MS;
const SUNDAY = 7;

/**
 * When something is due, so far from `now`: while people are at work. What would be due at night or on a Sunday is
 * due in the next morning at work, the later the further away it was; what is late was due in the evening before.
 */
export function dueFrom(now: EpochMs, span: string): EpochMs {
  const at = timeFrom(now, span);
  const day = plainDateAt(at, ZONE);
  const [opens, closes] = [instantAt(day, OPENS_MINUTE, ZONE), instantAt(day, CLOSES_MINUTE, ZONE)];
  const isAtWork = weekdayOf(day) !== SUNDAY;
  if (isAtWork && at >= opens && at <= closes) return at;
  if (span.startsWith("-"))
    return isAtWork && at > closes ? closes : instantAt(workdayFrom(day, -1), CLOSES_MINUTE, ZONE);

  const next = isAtWork && at < opens ? day : workdayFrom(day, 1);
  const quarters = Math.ceil((at - now) / HOUR_MS) % QUARTERS_OF_A_MORNING;
  return instantAt(next, OPENS_MINUTE, ZONE) + quarters * PLANNED_MS;
}

const QUARTERS_OF_A_MORNING = 12;

/** The next day of work after this one, or the last before it. */
function workdayFrom(day: PlainDate, step: 1 | -1): PlainDate {
  const next = addDays(day, step);
  return weekdayOf(next) === SUNDAY ? addDays(next, step) : next;
}
