import type { Locale } from "~/lib/locale";
import { DAY_MS, type EpochMs } from "~/lib/time";
import { defineWords, say } from "./words";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

export const durations = defineWords({
  minutes: { en: "{m} min", ar: "{m} د" },
  hours: { en: "{h} h", ar: "{h} س" },
  hoursMinutes: { en: "{h} h {m} min", ar: "{h} س {m} د" },
  days: {
    en: "{d, plural, one {# day} other {# days}}",
    ar: "{d, plural, zero {# يوم} one {يوم} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}",
  },
  left: { en: "{time} left", ar: "بقي {time}" },
  late: { en: "{time} late", ar: "متأخر {time}" },
  daysLeft: {
    en: "{d, plural, one {# day left} other {# days left}}",
    ar: "{d, plural, zero {بقي # يوم} one {بقي يوم} two {بقي يومان} few {بقي # أيام} many {بقي # يومًا} other {بقي # يوم}}",
  },
  daysLate: {
    en: "{d, plural, one {# day late} other {# days late}}",
    ar: "{d, plural, zero {متأخر # يوم} one {متأخر يومًا} two {متأخر يومين} few {متأخر # أيام} many {متأخر # يومًا} other {متأخر # يوم}}",
  },
  dueNow: { en: "due now", ar: "حان الآن" },
  ago: { en: "{time} ago", ar: "قبل {time}" },
  daysAgo: {
    en: "{d, plural, one {# day ago} other {# days ago}}",
    ar: "{d, plural, zero {قبل # يوم} one {قبل يوم} two {قبل يومين} few {قبل # أيام} many {قبل # يومًا} other {قبل # يوم}}",
  },
  today: { en: "today {time}", ar: "اليوم {time}" },
  tomorrow: { en: "tomorrow {time}", ar: "غدًا {time}" },
  justNow: { en: "just now", ar: "الآن" },
});

/** A length of time in words: "42 min", "1 h 42 min", from a day on "2 days". Whole minutes, rounded down. */
export function inWords(locale: Locale, ms: number): string {
  const t = say(locale, durations);
  return ms >= DAY_MS ? t("days", { d: wholeDays(ms) }) : clockTime(locale, ms);
}

/** What is left until an instant, or how late it is: "1 h 42 min left", "3 min late", "2 days late". */
export function timeLeft(locale: Locale, dueAt: EpochMs, now: EpochMs): string {
  const t = say(locale, durations);
  const ms = Math.abs(dueAt - now);
  if (ms < MINUTE_MS) return t("dueNow");

  const late = dueAt < now;
  if (ms >= DAY_MS) return t(late ? "daysLate" : "daysLeft", { d: wholeDays(ms) });
  return t(late ? "late" : "left", { time: clockTime(locale, ms) });
}

/** How long ago an instant was: "just now", "5 min ago", "2 days ago". */
export function timeAgo(locale: Locale, at: EpochMs, now: EpochMs): string {
  const t = say(locale, durations);
  const ms = now - at;
  if (ms < MINUTE_MS) return t("justNow");

  return ms >= DAY_MS
    ? t("daysAgo", { d: wholeDays(ms) })
    : t("ago", { time: clockTime(locale, ms) });
}

const wholeDays = (ms: number) => Math.floor(ms / DAY_MS);

/** From here on minutes are no news. */
const LONG_H = 6;

/** Less than a day, in hours and minutes; from six hours on in hours. */
function clockTime(locale: Locale, ms: number): string {
  const t = say(locale, durations);
  const h = Math.floor(ms / HOUR_MS);
  const m = Math.floor((ms % HOUR_MS) / MINUTE_MS);
  if (h === 0) return t("minutes", { m });

  return m === 0 || h >= LONG_H ? t("hours", { h }) : t("hoursMinutes", { h, m });
}
