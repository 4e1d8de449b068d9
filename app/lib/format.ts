import { intlTag, type Language, type Locale } from "./locale";
import type { Money } from "./money";
import { onceFor } from "./once";
import { DAY_MS, type EpochMs, MINUTE_MS } from "./time";

const QUARTER_MS = 15 * MINUTE_MS;

/** Where Dubai's brokerages are, and the zone of a workspace that has not chosen another. */
export const DUBAI = "Asia/Dubai";

/** `AED 2,450,000` or `2,450,000 درهم`; the minor unit shows only when there is one: `AED 64,250.50`. */
export function formatMoney({ amountMinor, currency }: Money, locale: Locale): string {
  const decimals = decimalsOf(currency);
  const whole = amountMinor % 10 ** decimals === 0;
  const shown = whole ? 0 : decimals;

  return withUnit(
    number(locale, shown, shown).format(amountMinor / 10 ** decimals),
    currency,
    locale,
  );
}

/** For sums above a column: `AED 6.5M`, `AED 640K`, `6.5 مليون درهم`. Never for one deal's price. */
export function formatMoneyCompact({ amountMinor, currency }: Money, locale: Locale): string {
  const amount = amountMinor / 10 ** decimalsOf(currency);
  return withUnit(compact(locale).format(amount), currency, locale);
}

/** `12,431`. */
export const formatNumber = (value: number, locale: Locale) => number(locale, 0, 2).format(value);

/** A share of one as `78 %`. */
export const formatPercent = (share: number, locale: Locale) =>
  `${number(locale, 0, 0).format(share * 100)}\u00a0%`;

/** A share of one with what is short of it, never rounded up: `99.98 %`, `100 %`. */
export const formatPercentExactly = (share: number, locale: Locale) =>
  `${number(locale, 0, 2).format(Math.floor(share * 10_000) / 100)}\u00a0%`;

/** `4.2 MB`, in units of 1,000. */
export function formatBytes(bytes: number, locale: Locale): string {
  const power = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  const unit = ["B", "kB", "MB", "GB"][power];
  return `${number(locale, 0, power === 0 ? 0 : 1).format(bytes / 1000 ** power)}\u00a0${unit}`;
}

/** `09:12`, of 24 hours. */
export const formatTime = (at: EpochMs, zone: string): string => wallClock(at, zone).slice(11, 16);

/** The same to the second. */
export const formatSecond = (at: EpochMs, zone: string): string =>
  wallClock(at, zone).slice(11, 19);

/** `22 Nov 2026`, `22 نوفمبر 2026`. */
export function formatDate(at: EpochMs, locale: Locale, zone: string): string {
  const { day, month, year } = parts(at, locale, zone);
  return `${day} ${month} ${year}`;
}

/** `22 Nov 2026, 09:12`. */
export const formatDateTime = (at: EpochMs, locale: Locale, zone: string) =>
  `${formatDate(at, locale, zone)}${locale === "ar" ? "،" : ","} ${formatTime(at, zone)}`;

/** A moment in Dubai in a language that pages are not in; in theirs as `formatDateTime` has it. */
export function momentIn(language: Language, at: EpochMs): string {
  if (language === "en" || language === "ar") return formatDateTime(at, language, DUBAI);
  return moments(intlTag(language)).format(at);
}

/** A calendar day in a language that pages are not in; in theirs as `formatPlainDate` has it. */
export function plainDateIn(language: Language, date: string): string {
  if (language === "en" || language === "ar") return formatPlainDate(date, language);
  return days(intlTag(language)).format(Date.parse(`${date}T12:00:00Z`));
}

const days = onceFor(
  (tag) => new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeZone: "UTC" }),
);

const moments = onceFor(
  (tag) =>
    new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeStyle: "short", timeZone: DUBAI }),
);

/** A calendar day as it is written down, `2026-11-22`, for people: `22 Nov 2026`. */
export const formatPlainDate = (date: string, locale: Locale) =>
  formatDate(Date.parse(`${date}T12:00:00Z`), locale, "UTC");

/** `Sunday 22 November`, `الأحد 22 نوفمبر`. */
export function formatDay(at: EpochMs, locale: Locale, zone: string): string {
  const { weekday, day, longMonth } = parts(at, locale, zone);
  return `${weekday} ${day} ${longMonth}`;
}

/** A number as people read it out: `+971 50 000 0017`, `+971 4 399 1234`; whatever else as it is. */
export const formatPhone = (phone: string) =>
  phone.replace(/^\+971(5\d|\d)(\d{3})(\d{4})$/, "+971 $1 $2 $3");

/** With every number held to the unit that follows it: `2 beds`, `3 days`. */
export const unbroken = (text: string) => text.replaceAll(/(?<=\d) (?=\p{L})/gu, "\u00a0");

/** What stands between two things in a row. */
export const comma = (locale: Locale) => (locale === "ar" ? "، " : ", ");

/** One after another, with the comma of the language; what is empty is left out. */
export const formatList = (items: readonly string[], locale: Locale) =>
  items.filter(Boolean).join(comma(locale));

/** As short as it stays clear: the time today, `20 Nov` this year, `20 Nov 2025` before. */
export function formatWhen(at: EpochMs, now: EpochMs, locale: Locale, zone: string): string {
  if (isoDay(at, zone) === isoDay(now, zone)) return formatTime(at, zone);

  const { day, month, year } = parts(at, locale, zone);
  const ofYear = unbroken(`${day} ${month}`);
  return year === parts(now, locale, zone).year ? ofYear : `${ofYear} ${year}`;
}

/** The calendar day in a zone, `2026-11-22`: what `<input type="date">` and grouping by day want. */
export const isoDay = (at: EpochMs, zone: string) => wallClock(at, zone).slice(0, 10);

/** `2026-11-22T09:12`: what `<input type="datetime-local">` wants. */
export const isoMinute = (at: EpochMs, zone: string) =>
  `${isoDay(at, zone)}T${formatTime(at, zone)}`;

/** The hour of the day in a zone: half past nine is 9.5. */
export function hourOf(at: EpochMs, zone: string): number {
  const [hours = 0, minutes = 0] = formatTime(at, zone).split(":").map(Number);
  return hours + minutes / 60;
}

/** Letters that hang together when they are next to each other. */
const joinsOn = (letter: string) => /\p{Script=Arabic}/u.test(letter);

/** The letters of a person for a small round: of the first and the last of the names; Arabic ones stand apart. */
export function initials(name: string): string {
  const names = name.trim().split(/\s+/);
  const ends = names.length > 1 ? [names.at(0), names.at(-1)] : [names.at(0)];
  const letters = ends.map((part) => [...(part ?? "")][0] ?? "");
  return letters.join(letters.some(joinsOn) ? " " : "").toUpperCase();
}

/** What a price says in Arabic; other currencies keep their ISO code. */
const ARABIC_UNITS: Record<string, string> = {
  AED: "درهم",
  EUR: "يورو",
  GBP: "جنيه إسترليني",
  SAR: "ريال سعودي",
  USD: "دولار",
};

/** What an amount is in: `AED`, `درهم`. */
export const unitOf = (currency: string, locale: Locale): string =>
  (locale === "ar" && ARABIC_UNITS[currency]) || currency;

function withUnit(amount: string, currency: string, locale: Locale): string {
  const unit = unitOf(currency, locale);
  return locale === "ar" ? `${amount}\u00a0${unit}` : `${unit}\u00a0${amount}`;
}

const decimalsOf = onceFor(
  (currency = "AED") =>
    new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions()
      .maximumFractionDigits ?? 2,
);

const numberFormat = onceFor(
  (tag, least, most) =>
    new Intl.NumberFormat(tag, {
      minimumFractionDigits: Number(least),
      maximumFractionDigits: Number(most),
    }),
);
const number = (locale: Locale, least: number, most: number) =>
  numberFormat(intlTag(locale), String(least), String(most));

const compactFormat = onceFor(
  (tag) => new Intl.NumberFormat(tag, { notation: "compact", maximumFractionDigits: 1 }),
);
const compact = (locale: Locale) => compactFormat(intlTag(locale));

const dateFormat = onceFor(
  (tag) =>
    new Intl.DateTimeFormat(tag, {
      timeZone: "UTC",
      weekday: "long",
      year: "numeric",
      month: "long",
      day: "numeric",
    }),
);

/** The pieces of a day, by language and day: a list shows few days and many times. */
const dayPieces = onceFor((tag = "en", day = "") => piecesOf(dateFormat(tag), Date.parse(day)));

/** The pieces of an instant. They are put in order here, because runtimes disagree about order and commas. */
function parts(at: EpochMs, locale: Locale, zone: string) {
  const pieces = dayPieces(intlTag(locale), isoDay(at, zone));
  return {
    ...pieces,
    longMonth: pieces.month,
    month: locale === "en" ? pieces.month?.slice(0, 3) : pieces.month,
  };
}

/** The time that clocks in a zone show, written as ISO 8601 does: `2026-11-22T09:12:00.000Z`. */
const wallClock = (at: EpochMs, zone: string) => new Date(at + offsetAt(at, zone)).toISOString();

/** How far a zone is from UTC at an instant. Zones change at quarters of an hour and seldom: days are remembered. */
function offsetAt(at: EpochMs, zone: string): number {
  const day = Math.floor(at / DAY_MS) * DAY_MS;
  const [from, to] = [readOffset(zone, String(day)), readOffset(zone, String(day + DAY_MS))];
  if (from === to) return from;

  return readOffset(zone, String(Math.floor(at / QUARTER_MS) * QUARTER_MS));
}

const readOffset = onceFor((zone = "UTC", at = "0") => {
  const { year, month, day, hour, minute, second } = piecesOf(offsetFormat(zone), Number(at));
  const shown = [year, Number(month) - 1, day, hour, minute, second].map(Number);
  return Date.UTC(...(shown as [number, number])) - Number(at);
});

const offsetFormat = onceFor(
  (timeZone) =>
    new Intl.DateTimeFormat("en", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
      hourCycle: "h23",
    }),
);

type Pieces = { [Piece in Intl.DateTimeFormatPartTypes]?: string };

const piecesOf = (format: Intl.DateTimeFormat, at: EpochMs): Pieces =>
  Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
