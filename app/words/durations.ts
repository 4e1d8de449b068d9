import { unbroken } from "~/lib/format";
import type { Locale } from "~/lib/locale";
import { DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS, wholeYears } from "~/lib/time";
import { defineWords, say } from "./words";

export const durations = defineWords({
  minutes: { en: "{m} min", ar: "{m} د" },
  hours: { en: "{h} h", ar: "{h} س" },
  hoursMinutes: { en: "{h} h {m} min", ar: "{h} س {m} د" },
  days: {
    en: "{d, plural, one {# day} other {# days}}",
    ar: "{d, plural, zero {# يوم} one {يوم} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}",
  },
  left: { en: "{time} left", ar: "بقي {time}" },
  minutesLeft: {
    en: "{m} min left",
    ar: "{m, plural, zero {بقيت # دقيقة} one {بقيت دقيقة} two {بقيت دقيقتان} few {بقيت # دقائق} many {بقيت # دقيقة} other {بقيت # دقيقة}}",
  },
  hoursLeft: {
    en: "{h} h left",
    ar: "{h, plural, zero {بقيت # ساعة} one {بقيت ساعة} two {بقيت ساعتان} few {بقيت # ساعات} many {بقيت # ساعة} other {بقيت # ساعة}}",
  },
  minutesLate: {
    en: "{m} min late",
    ar: "{m, plural, zero {متأخر # دقيقة} one {متأخر دقيقة} two {متأخر دقيقتين} few {متأخر # دقائق} many {متأخر # دقيقة} other {متأخر # دقيقة}}",
  },
  hoursLate: {
    en: "{h} h late",
    ar: "{h, plural, zero {متأخر # ساعة} one {متأخر ساعة} two {متأخر ساعتين} few {متأخر # ساعات} many {متأخر # ساعة} other {متأخر # ساعة}}",
  },
  daysLeft: {
    en: "{d, plural, one {# day left} other {# days left}}",
    ar: "{d, plural, zero {بقي # يوم} one {بقي يوم} two {بقي يومان} few {بقي # أيام} many {بقي # يومًا} other {بقي # يوم}}",
  },
  daysLate: {
    en: "{d, plural, one {# day late} other {# days late}}",
    ar: "{d, plural, zero {متأخر # يوم} one {متأخر يومًا} two {متأخر يومين} few {متأخر # أيام} many {متأخر # يومًا} other {متأخر # يوم}}",
  },
  stepMinutesLate: {
    en: "{m} min late",
    ar: "{m, plural, zero {متأخرة # دقيقة} one {متأخرة دقيقة} two {متأخرة دقيقتين} few {متأخرة # دقائق} many {متأخرة # دقيقة} other {متأخرة # دقيقة}}",
  },
  stepHoursLate: {
    en: "{h} h late",
    ar: "{h, plural, zero {متأخرة # ساعة} one {متأخرة ساعة} two {متأخرة ساعتين} few {متأخرة # ساعات} many {متأخرة # ساعة} other {متأخرة # ساعة}}",
  },
  stepDaysLate: {
    en: "{d, plural, one {# day late} other {# days late}}",
    ar: "{d, plural, zero {متأخرة # يوم} one {متأخرة يومًا} two {متأخرة يومين} few {متأخرة # أيام} many {متأخرة # يومًا} other {متأخرة # يوم}}",
  },
  justLate: { en: "just late", ar: "متأخر للتو" },
  dueNow: { en: "due now", ar: "ينتهي الآن" },
  ago: { en: "{time} ago", ar: "قبل {time}" },
  minutesOf: {
    en: "{m} min",
    ar: "{m, plural, zero {# دقيقة} one {دقيقة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}",
  },
  hoursOf: {
    en: "{h} h",
    ar: "{h, plural, zero {# ساعة} one {ساعة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}}",
  },
  daysOf: {
    en: "{d, plural, one {# day} other {# days}}",
    ar: "{d, plural, zero {# يوم} one {يوم} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}",
  },
  yearsOf: {
    en: "{y, plural, one {# year} other {# years}}",
    ar: "{y, plural, zero {# سنة} one {سنة واحدة} two {سنتين} few {# سنوات} many {# سنة} other {# سنة}}",
  },
  forTime: { en: "for {time}", ar: "منذ {time}" },
  today: { en: "today {time}", ar: "اليوم {time}" },
  tomorrow: { en: "tomorrow {time}", ar: "غدًا {time}" },
  justNow: { en: "just now", ar: "الآن" },
});

/** A length of time in words: "42 min", "1 h 42 min", from a day on "2 days". Whole minutes, rounded down. */
export function inWords(locale: Locale, ms: number): string {
  if (ms < DAY_MS) return clockTime(locale, ms);
  return unbroken(say(locale, durations)("days", { d: wholeDays(ms) }));
}

/** After a preposition, how long something is kept, or works: in years where it is whole ones, else in days. */
export function forDays(locale: Locale, days: number): string {
  const t = say(locale, durations);
  const years = wholeYears(days);
  return unbroken(years === null ? t("daysOf", { d: days }) : t("yearsOf", { y: years }));
}

/** What is late agrees with its noun in Arabic: an answer and a request, or a step, a task and a follow-up. */
const LATE_WORDS = {
  answer: ["minutesLate", "hoursLate", "daysLate"],
  step: ["stepMinutesLate", "stepHoursLate", "stepDaysLate"],
} as const;

/** How late it is, wherever that is said: in minutes below an hour, in hours below a day, then in days. */
export function howLate(
  locale: Locale,
  dueAt: EpochMs,
  now: EpochMs,
  what: keyof typeof LATE_WORDS = "step",
): string {
  const t = say(locale, durations);
  const ms = now - dueAt;
  const [minutes, hours, days] = LATE_WORDS[what];
  if (ms < MINUTE_MS) return t("dueNow");
  if (ms < HOUR_MS) return unbroken(t(minutes, { m: Math.floor(ms / MINUTE_MS) }));
  if (ms < DAY_MS) return unbroken(t(hours, { h: Math.floor(ms / HOUR_MS) }));

  return unbroken(t(days, { d: wholeDays(ms) }));
}

/** What an answer's clock says: "1 h 42 min left", "3 min late", "2 days late". */
export function timeLeft(locale: Locale, dueAt: EpochMs, now: EpochMs): string {
  const t = say(locale, durations);
  const ms = dueAt - now;
  if (ms > 0 && ms < MINUTE_MS) return t("dueNow");
  if (ms <= 0 && ms > -MINUTE_MS) return unbroken(t("justLate"));
  if (ms < 0) return howLate(locale, dueAt, now, "answer");
  if (ms >= DAY_MS) return unbroken(t("daysLeft", { d: wholeDays(ms) }));

  const { h, m } = hoursAndMinutes(ms);
  if (h === 0) return unbroken(t("minutesLeft", { m }));

  return m === 0 ? unbroken(t("hoursLeft", { h })) : t("left", { time: clockTime(locale, ms) });
}

/** How long ago an instant was: "just now", "21 h ago", "قبل 21 ساعة". */
export const timeAgo = (locale: Locale, at: EpochMs, now: EpochMs) =>
  sayAfter(locale, "ago", now - at);

/** How long it has lasted: "for 22 h", "منذ 22 ساعة". */
export const timeSince = (locale: Locale, since: EpochMs, now: EpochMs) =>
  sayAfter(locale, "forTime", now - since);

/** After a preposition, in whole units that are spelled out in Arabic. */
function sayAfter(locale: Locale, how: "ago" | "forTime", ms: number): string {
  const t = say(locale, durations);
  if (ms < MINUTE_MS) return t("justNow");

  return unbroken(t(how, { time: wholeUnits(locale, ms) }));
}

function wholeUnits(locale: Locale, ms: number): string {
  const t = say(locale, durations);
  if (ms < HOUR_MS) return t("minutesOf", { m: Math.floor(ms / MINUTE_MS) });
  if (ms < DAY_MS) return t("hoursOf", { h: Math.floor(ms / HOUR_MS) });

  return t("daysOf", { d: wholeDays(ms) });
}

const wholeDays = (ms: number) => Math.floor(ms / DAY_MS);

/** From here on minutes are no news. */
const LONG_H = 6;

/** Less than a day, in hours and minutes; from six hours on in hours. */
function clockTime(locale: Locale, ms: number): string {
  const t = say(locale, durations);
  const { h, m } = hoursAndMinutes(ms);
  if (h === 0) return unbroken(t("minutes", { m }));

  return unbroken(m === 0 ? t("hours", { h }) : t("hoursMinutes", { h, m }));
}

function hoursAndMinutes(ms: number) {
  const h = Math.floor(ms / HOUR_MS);
  return { h, m: h >= LONG_H ? 0 : Math.floor((ms % HOUR_MS) / MINUTE_MS) };
}
