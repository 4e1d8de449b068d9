import { DAY_MS, type EpochMs } from "~/lib/time";
import {
  addDays,
  type IsoWeekday,
  instantAt,
  type PlainDate,
  plainDateAt,
  weekdayOf,
} from "~/lib/zoned-time";

/** A span of one day, in minutes since its midnight. */
interface DaySpan {
  fromMinute: number;
  toMinute: number;
}

export interface WorkingHours {
  /** IANA. */
  zone: string;
  /** In order, none overlapping; a day without spans is free. */
  days: Partial<Record<IsoWeekday, readonly DaySpan[]>>;
  holidays: readonly PlainDate[];
}

const NINE_TO_SIX: readonly DaySpan[] = [{ fromMinute: 540, toMinute: 1080 }];

/** What a new workspace starts with: brokerages commonly work Monday to Saturday, nine to six. */
export const DEFAULT_WORKING_HOURS: WorkingHours = {
  zone: "Asia/Dubai",
  days: {
    1: NINE_TO_SIX,
    2: NINE_TO_SIX,
    3: NINE_TO_SIX,
    4: NINE_TO_SIX,
    5: NINE_TO_SIX,
    6: NINE_TO_SIX,
  },
  holidays: [],
};

/** Beyond the longest row of holidays: a calendar without a working day in it has none. */
const HORIZON_DAYS = 60;

interface Span {
  from: EpochMs;
  to: EpochMs;
}

/** The spans worked from the day of `at` on, day by day. */
function* spansFrom(at: EpochMs, hours: WorkingHours): Generator<Span> {
  let date = plainDateAt(at, hours.zone);
  for (let day = 0; day < HORIZON_DAYS; day += 1) {
    yield* spansOn(date, hours);
    date = addDays(date, 1);
  }
}

function spansOn(date: PlainDate, { zone, days, holidays }: WorkingHours): Span[] {
  if (holidays.includes(date)) return [];

  return (days[weekdayOf(date)] ?? []).map(({ fromMinute, toMinute }) => ({
    from: instantAt(date, fromMinute, zone),
    to: instantAt(date, toMinute, zone),
  }));
}

export function isWorkingTime(at: EpochMs, hours: WorkingHours): boolean {
  const today = spansOn(plainDateAt(at, hours.zone), hours);

  return today.some(({ from, to }) => from <= at && at < to);
}

/**
 * When the next working day begins, always after `at`: before the doors open it is the same morning.
 * A day later where the calendar has no working day at all.
 */
export function nextWorkingMorning(at: EpochMs, hours: WorkingHours): EpochMs {
  let date = plainDateAt(at, hours.zone);
  for (let day = 0; day < HORIZON_DAYS; day += 1) {
    const opening = spansOn(date, hours)[0]?.from;
    if (opening !== undefined && opening > at) return opening;
    date = addDays(date, 1);
  }

  return at + DAY_MS;
}

/**
 * The instant by which so much working time has passed since `at`; closed hours do not count.
 * Plain time where the calendar has too little working time to answer.
 */
export function addWorkingTime(at: EpochMs, durationMs: number, hours: WorkingHours): EpochMs {
  let left = durationMs;
  for (const { from, to } of spansFrom(at, hours)) {
    const start = Math.max(from, at);
    if (start >= to) continue;
    if (left <= to - start) return start + left;
    left -= to - start;
  }

  return at + durationMs;
}

/** How much of the time between two instants was working time, in milliseconds; at most the horizon of sixty days. */
export function workingTimeBetween(from: EpochMs, until: EpochMs, hours: WorkingHours): number {
  let worked = 0;
  for (const span of spansFrom(from, hours)) {
    if (span.from >= until) break;
    worked += Math.max(0, Math.min(span.to, until) - Math.max(span.from, from));
  }

  return worked;
}
