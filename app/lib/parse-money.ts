import { withLatinDigits, withoutInvisible } from "./invisible";
import type { Money } from "./money";

/** What a text about money was understood as; to be shown before it is saved. */
export interface MoneyReading extends Money {
  /** The upper end of a range: `2-3M` is 2M to 3M. */
  toMinor: number | null;
  period: "year" | "month" | null;
  /** In how many cheques a rent is paid. */
  cheques: number | null;
}

const MULTIPLIERS: [RegExp, number][] = [
  [/^(?:bn|billion|b|مليار)$/u, 9],
  [/^(?:mn|mio|mil|million|millions|mm|m|ملايين|مليون)$/u, 6],
  [/^(?:k|thousand|thousands|الف|الاف|ألف|آلاف)$/u, 3],
];

const CURRENCIES: [RegExp, string][] = [
  [/^(?:aed|dhs?|dirhams?|د\.?إ|درهم|دراهم)$/u, "AED"],
  [/^(?:usd|us\$|\$|dollars?|دولار)$/u, "USD"],
  [/^(?:eur|€|euros?|يورو)$/u, "EUR"],
  [/^(?:gbp|£|pounds?)$/u, "GBP"],
  [/^(?:sar|ريال)$/u, "SAR"],
  [/^(?:inr|₹|rs)$/u, "INR"],
];

const PERIODS: [RegExp, "year" | "month"][] = [
  [/^(?:yr|year|yearly|annually|annual|pa|p\.a|سنويا|سنوي|سنة|السنة)$/u, "year"],
  [/^(?:mo|mth|month|monthly|pm|شهريا|شهري|شهر|الشهر)$/u, "month"],
];

const CHEQUES = /(\d{1,2})\s*(?:chqs?|cheques?|checks?|شيكات|شيك)(?![\p{L}])/u;
/** A written number, a word or currency sign, or any other single mark. */
const TOKEN = /(\d(?:[\d.,' ]*\d)?)|([\p{L}\p{M}]+(?:\.[\p{L}]+)*\$?|[$€£₹])|(\S)/gu;
const FILLERS =
  /^(?:per|a|each|in|for|only|approx|about|up|to|max|net|في|كل|حوالي|الى|إلى|[/+*~:.])$/u;
const DASH = /^[-–—]$/u;

interface Scan {
  amounts: { digits: string; power: number }[];
  currency: string | null;
  period: MoneyReading["period"];
}

/**
 * Reads an amount as people write it: `1.2M`, `AED 1,250,000.50`, `120k/yr`, `120,000 in 4 chqs`,
 * `٢٫٥ مليون`, `2-3M`. Exact: no floating point is involved.
 * @param currency ISO 4217, meant where the text names none.
 * @returns null when it is no amount, is negative, has finer parts than the currency, or is beyond what can be counted.
 */
export function parseMoney(text: string, currency = "AED"): MoneyReading | null {
  const plain = withLatinDigits(withoutInvisible(text.slice(0, 200).normalize("NFKC")));
  const cheques = CHEQUES.exec(plain.toLowerCase());
  const scan = scanned(plain.toLowerCase().replace(CHEQUES, " "));
  const ends = scan && endsOf(scan, scan.currency ?? currency);
  if (!ends) return null;

  return {
    ...ends,
    currency: scan.currency ?? currency,
    period: scan.period,
    cheques: cheques ? Number(cheques[1]) : null,
  };
}

/** The lower and the upper end; a multiplier after the upper one is meant for both. */
function endsOf({ amounts: [low, high] }: Scan, currency: string) {
  if (!low) return null;

  const amountMinor = minorOf(low.digits, low.power || (high?.power ?? 0), currency);
  const toMinor = high ? minorOf(high.digits, high.power, currency) : null;
  const isRange = high !== undefined;
  if (amountMinor === null || (isRange && (toMinor ?? -1) < amountMinor)) return null;

  return { amountMinor, toMinor };
}

/** Reads the text from left to right; null at the first thing that has no place in an amount. */
function scanned(text: string): Scan | null {
  const scan: Scan = { amounts: [], currency: null, period: null };
  for (const [, digits, word, mark] of text.matchAll(TOKEN)) {
    const fits = digits ? takeAmount(digits, scan) : takeWord(word ?? mark ?? "", scan);
    if (!fits) return null;
  }

  return scan;
}

function takeAmount(digits: string, scan: Scan): boolean {
  scan.amounts.push({ digits, power: 0 });

  return scan.amounts.length <= 2;
}

function takeWord(word: string, scan: Scan): boolean {
  const last = scan.amounts.at(-1);
  const power = lookUp(MULTIPLIERS, word);
  if (power !== null && last && last.power === 0) {
    last.power = power;
    return true;
  }

  return takeCurrency(word, scan) || takePeriod(word, scan) || isFiller(word, scan);
}

function takeCurrency(word: string, scan: Scan): boolean {
  const found = lookUp(CURRENCIES, word);
  if (found === null || (scan.currency !== null && scan.currency !== found)) return false;

  scan.currency = found;
  return true;
}

function takePeriod(word: string, scan: Scan): boolean {
  const found = lookUp(PERIODS, word);
  if (found === null || scan.amounts.length === 0) return false;

  scan.period = found;
  return true;
}

const isFiller = (word: string, scan: Scan) =>
  FILLERS.test(word) || (DASH.test(word) && scan.amounts.length === 1);

function lookUp<Value>(table: [RegExp, Value][], word: string): Value | null {
  return table.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/** Scales a written number to the minor unit by moving its decimal point, never by multiplying. */
function minorOf(written: string, power: number, currency: string): number | null {
  const parts = partsOf(written, power > 0);
  if (!parts) return null;

  const places = power + decimalsOf(currency);
  if (/[1-9]/.test(parts.fraction.slice(places))) return null;

  const minor = BigInt(parts.whole + parts.fraction.slice(0, places).padEnd(places, "0"));
  return minor <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(minor) : null;
}

/** Thousands in groups of three, or of two above the first group as in India. */
const GROUPED = /^\d{1,3}(?:([.,' ])\d{3}(?:\1\d{3})*|(?:,\d{2})+,\d{3})$/;
const PLAIN = /^\d+$/;

/**
 * The whole and the fraction of a written number, null when its marks make no sense. One mark with three
 * digits after it parts thousands (`1,250`), unless a multiplier follows a point (`1.250M`).
 */
function partsOf(written: string, scaled: boolean): { whole: string; fraction: string } | null {
  const [, whole = written, mark = "", fraction = ""] = /^(.*)([.,])(\d+)$/.exec(written) ?? [];
  const partsThousands = GROUPED.test(written) && !(scaled && mark === "." && PLAIN.test(whole));
  if (mark === "" || partsThousands) return wholeOf(written, "");
  if (whole.includes(mark)) return null;

  return wholeOf(whole, fraction);
}

const wholeOf = (whole: string, fraction: string) =>
  PLAIN.test(whole) || GROUPED.test(whole) ? { whole: whole.replace(/\D/g, ""), fraction } : null;

const knownDecimals = new Map<string, number>();

/** Making a format costs far more than the reading of an amount. */
function decimalsOf(currency: string): number {
  const known = knownDecimals.get(currency);
  if (known !== undefined) return known;

  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2;
  knownDecimals.set(currency, decimals);

  return decimals;
}
