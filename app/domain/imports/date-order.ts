import { fold } from "~/lib/fold";
import { instantFromIso, isPlainDate, type PlainDate, plainDateAt } from "~/lib/zoned-time";

export type DateOrder = "dmy" | "mdy";

/** What a column's dates say about their order, counted row by row. Plain JSON. */
export interface DateEvidence {
  /** Dates that are days only if the first number is the month: 3/25/2017. */
  mdyOnly: number;
  /** Dates that are days only if the first number is the day: 25/3/2017. */
  dmyOnly: number;
  /** Dates that are days both ways: 3/4/2017. */
  either: number;
  /** ISO dates, or dates with the month's name. */
  clear: number;
  /** Neither. */
  none: number;
  /** The first that decided, for people to see. */
  example: string | null;
}

export interface DateOrderGuess {
  order: DateOrder;
  /** False where the column says nothing, or speaks for both: to be asked. */
  certain: boolean;
}

export const noEvidence = (): DateEvidence => ({
  mdyOnly: 0,
  dmyOnly: 0,
  either: 0,
  clear: 0,
  none: 0,
  example: null,
});

const NUMBERS = /^(\d{1,2})[/\-. ](\d{1,2})[/\-. ](\d{4}|\d{2})(?:[ t].*)?$/;

/** Counts one cell; an empty one says nothing. */
export function weighDate(evidence: DateEvidence, cell: string): DateEvidence {
  const text = fold(cell.slice(0, 60));
  if (text === "") return evidence;

  const kind = kindOf(text);
  const decides = kind === "mdyOnly" || kind === "dmyOnly";
  const example = evidence.example ?? (decides ? cell.trim() : null);

  return { ...evidence, [kind]: evidence[kind] + 1, example };
}

function kindOf(text: string): Exclude<keyof DateEvidence, "example"> {
  if (clearDate(text)) return "clear";

  const monthFirst = numericDate(text, "mdy") !== null;
  const dayFirst = numericDate(text, "dmy") !== null;
  if (monthFirst && dayFirst) return "either";
  if (monthFirst) return "mdyOnly";
  return dayFirst ? "dmyOnly" : "none";
}

/** The order that the column's dates prove; day first, as in Dubai, where they prove nothing. */
export function dateOrderOf({ mdyOnly, dmyOnly, either }: DateEvidence): DateOrderGuess {
  const order = mdyOnly > dmyOnly ? "mdy" : "dmy";
  const proven = mdyOnly > 0 !== dmyOnly > 0;

  return { order, certain: proven || (mdyOnly + dmyOnly === 0 && either === 0) };
}

/** Reads a date, with or without a time of day, in digits of any script; null when it is no day in this order. */
export function readDate(cell: string, order: DateOrder, zone = "Asia/Dubai"): PlainDate | null {
  const text = fold(cell.slice(0, 60));
  const instant = /\dt\d.*(?:z|[+-]\d\d:?\d\d)$/.test(text)
    ? instantFromIso(text.toUpperCase())
    : null;
  if (instant !== null) return plainDateAt(instant, zone);

  return clearDate(text) ?? numericDate(text, order);
}

function numericDate(text: string, order: DateOrder): PlainDate | null {
  const [, first, second, year] = NUMBERS.exec(text) ?? [];
  if (!first || !second || !year) return null;

  return order === "dmy" ? dayOf(year, second, first) : dayOf(year, first, second);
}

const MONTHS: readonly RegExp[] = [
  /^(?:jan|january|يناير)$/,
  /^(?:feb|february|فبراير)$/,
  /^(?:mar|march|مارس)$/,
  /^(?:apr|april|ابريل)$/,
  /^(?:may|مايو)$/,
  /^(?:jun|june|يونيو)$/,
  /^(?:jul|july|يوليو)$/,
  /^(?:aug|august|اغسطس)$/,
  /^(?:sep|sept|september|سبتمبر)$/,
  /^(?:oct|october|اكتوبر)$/,
  /^(?:nov|november|نوفمبر)$/,
  /^(?:dec|december|ديسمبر)$/,
];

/** Year first, or with the name of the month: an order that needs no guess. */
function clearDate(text: string): PlainDate | null {
  const [, year, month, day] =
    /^(\d{4})[/\-.](\d{1,2})[/\-.](\d{1,2})(?:[ t].*)?$/.exec(text) ?? [];
  if (year && month && day) return dayOf(year, month, day);

  if (!/\p{L}/u.test(text)) return null;

  const words = text.replace(/[,،.]/g, " ").replace(/-/g, " ").split(/\s+/);
  const at = words.findIndex((word) => MONTHS.some((name) => name.test(word)));
  const rest = words
    .filter((_, index) => index !== at)
    .map((word) => word.replace(/(st|nd|rd|th)$/, ""));
  if (at < 0 || at > 1 || !rest[0] || !rest[1] || !/^\d{1,2}$/.test(rest[0])) return null;

  const named = MONTHS.findIndex((name) => name.test(words[at] ?? "")) + 1;
  return /^\d{2}(\d{2})?$/.test(rest[1]) ? dayOf(rest[1], String(named), rest[0]) : null;
}

/** Two digits are a year from 1970 to 2069. */
function dayOf(year: string, month: string, day: string): PlainDate | null {
  const century = Number(year) >= 70 ? "19" : "20";
  const full = year.length === 2 ? `${century}${year}` : year;
  const date = `${full}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;

  return isPlainDate(date) ? date : null;
}
