import { DAY_MS, type EpochMs, HOUR_MS } from "~/lib/time";
import { instantAt, plainDateAt } from "~/lib/zoned-time";

interface Now {
  /** The moment of loading. */
  at: EpochMs;
  /** IANA. */
  timeZone: string;
}

const NINE = 9 * 60;
/** From nine until two, another for each day. */
const minuteOf = (day: number) => NINE + ((Math.abs(day) * 37) % 300);

/** What is further back was on a day before. */
const LATELY_MS = 12 * HOUR_MS;

/**
 * When something of the plan is. Of the last hours and the next it is told to the minute; of other days it is in
 * the hours in which people work, whatever the time of loading.
 */
export function timeOf({ at, timeZone }: Now, span: number): EpochMs {
  if (span > -LATELY_MS && span < DAY_MS) return at + span;

  const day = Math.floor(span / DAY_MS);
  const morning = instantAt(plainDateAt(at + day * DAY_MS, timeZone), minuteOf(day), timeZone);
  return morning + (span - day * DAY_MS);
}
