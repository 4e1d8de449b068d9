import { Temporal } from "temporal-polyfill";
import type { EpochMs } from "./time";

/** A calendar day without a zone: `2026-11-22`. */
export type PlainDate = string;
/** 1 is Monday, 7 is Sunday. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The calendar day that an instant falls on in a zone (IANA). */
export const plainDateAt = (at: EpochMs, zone: string): PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();

/**
 * The instant of a time of day. A time that the clocks skip is the same span after the change; one that
 * happens twice is the first.
 * @param minute of the day, 0 to 1440; 1440 is the next midnight.
 */
export function instantAt(date: PlainDate, minute: number, zone: string): EpochMs {
  const day = Temporal.PlainDate.from(date).add({ days: Math.floor(minute / 1440) });
  const time = new Temporal.PlainTime(Math.floor((minute % 1440) / 60), minute % 60);

  return day.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
}

export const addDays = (date: PlainDate, days: number): PlainDate =>
  Temporal.PlainDate.from(date).add({ days }).toString();

/** The same time of day so many calendar days later; a time that the clocks skip comes after the change. */
export const daysLater = (at: EpochMs, days: number, zone: string): EpochMs =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).add({ days })
    .epochMilliseconds;

/** The same day so many months later; the last day of that month where it has no such day. */
export const addMonths = (date: PlainDate, months: number): PlainDate =>
  Temporal.PlainDate.from(date).add({ months }).toString();

/** How many days `to` comes after `from`; negative when it comes before. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: "days" }).days;

export const weekdayOf = (date: PlainDate): IsoWeekday =>
  Temporal.PlainDate.from(date).dayOfWeek as IsoWeekday;

/** Whether there is such a day: `2026-02-30` is none. */
export function isPlainDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!year || Number(year) < 1000) return false;

  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
}

/** An ISO 8601 instant (with its offset or `Z`) in UTC milliseconds; null when it is none. */
export function instantFromIso(text: string): EpochMs | null {
  try {
    return Temporal.Instant.from(text.trim()).epochMilliseconds;
  } catch {
    return null;
  }
}

/** A bare `2026-11-22 09:01:02` that is meant in a zone; null when it is none. */
export function instantFromLocal(text: string, zone: string): EpochMs | null {
  try {
    return Temporal.PlainDateTime.from(text.trim().replace(" ", "T")).toZonedDateTime(zone)
      .epochMilliseconds;
  } catch {
    return null;
  }
}
