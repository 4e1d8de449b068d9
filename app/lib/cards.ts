import { luhn } from "./luhn";

/** What may stand between two digits of a number as people type it: blanks, dashes, dots, and what is not seen. */
const BETWEEN = String.raw`[ \t\u00A0\u2000-\u200F\u2028-\u202F\u205F-\u206F\uFEFF\u061C\-\u2010-\u2015\u2212._·]`;
const DIGIT = String.raw`[0-9\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]`;
const NUMBERS = new RegExp(`\\+?${DIGIT}(?:${BETWEEN}{0,3}${DIGIT}){12,}`, "gu");
const GROUPS = new RegExp(`${DIGIT}+`, "gu");
const ENOUGH = new RegExp(
  `(?:${DIGIT}[^0-9\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]{0,3}){13}`,
  "u",
);

/** The issuers' prefixes, with the lengths that they give out. */
const ISSUERS: readonly (readonly [prefix: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [16, 18, 19]],
  // Of thirteen digits Visa has hardly any left, and Germany and Austria have phones that begin so.
  [/^4(?![39])/, [13]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:30[0-5]|3095|36|3[89])/, [14, 16, 17, 18, 19]],
  [/^(?:6011|64[4-9]|65)/, [16, 17, 18, 19]],
  [/^35(?:2[89]|[3-8])/, [16, 17, 18, 19]],
  [/^(?:62|81)/, [16, 17, 18, 19]],
  [/^(?:60|508|353|356)/, [16]],
  [/^220[0-4]/, [16, 17, 18, 19]],
  [/^9792/, [16]],
  [/^(?:50(?:18|20|38|6)|5[6-8]|6304|639|67)/, [13, 14, 15, 16, 17, 18, 19]],
];

const isCard = (digits: string) =>
  ISSUERS.some(([prefix, lengths]) => lengths.includes(digits.length) && prefix.test(digits)) &&
  luhn(digits);

/** A card number is seen by its last four digits, as it stands on a receipt. */
const masked = (digits: string) => `•••• ${digits.slice(-4)}`;

/**
 * The text with every number of a payment card in it masked, but for its last four digits: 13 to 19 digits, in
 * European, Arabic or full-width figures, together or in groups, of a known issuer and with the right check digit.
 * Phones in the international form, bank accounts (IBAN), dates and what is no card's number stay as they are.
 */
export function maskCards(text: string): string {
  if (text.length < 13 || !ENOUGH.test(text)) return text;
  return text.replace(NUMBERS, (run, at: number) =>
    isOther(text, run, at) ? run : maskedIn(run, text.charAt(at - 1)),
  );
}

/** Whether a card's number stands in a text. */
export const hasCard = (text: string) => maskCards(text) !== text;

const LONGEST_PHONE = 15;

function isOther(text: string, run: string, at: number): boolean {
  if (run.startsWith("+") && western(run).length <= LONGEST_PHONE) return true;
  const iban = /[A-Za-z]{2}$/.exec(text.slice(Math.max(0, at - 2), at));
  return iban !== null && isIban(iban[0] + western(run));
}

function isIban(text: string): boolean {
  const turned = (text.slice(4) + text.slice(0, 4)).toUpperCase();
  const figures = turned.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return [...figures].reduce((rest, figure) => (rest * 10 + Number(figure)) % 97, 0) === 1;
}

interface Group {
  digits: string;
  from: number;
  to: number;
}

function maskedIn(run: string, before: string): string {
  const groups = [...run.matchAll(GROUPS)].map(
    ({ 0: figures, index }): Group => ({
      digits: western(figures),
      from: index,
      to: index + figures.length,
    }),
  );
  const isDecimal = before === "." || before === "٫";
  const [first, last] = windowIn(run, groups, isDecimal) ?? [];
  if (first === undefined || last === undefined) return run;

  const from = groups[first]?.from ?? 0;
  const to = groups[last]?.to ?? run.length;
  const rest = run.slice(to);
  const head = run.slice(0, from);
  return head + masked(digitsOf(groups, first, last)) + (rest && maskCards(rest));
}

const digitsOf = (groups: readonly Group[], first: number, last: number) =>
  groups
    .slice(first, last + 1)
    .map(({ digits }) => digits)
    .join("");

/** The groups that are a card's number: all of them, however they are parted, or some, parted as a card's are. */
function windowIn(run: string, groups: readonly Group[], isDecimal: boolean) {
  const whole = groups.map(({ digits }) => digits);
  const last = groups.length - 1;
  if (!isDecimal && !isOfDates(whole) && isCard(whole.join(""))) return [0, last] as const;

  const isFraction = (from: number) =>
    from === 0 ? isDecimal : run[(groups[from]?.from ?? 0) - 1] === ".";
  return windows(groups.length).find(
    ([from, to]) =>
      (from < to || !isFraction(from)) &&
      isPartedAsCards(whole.slice(from, to + 1)) &&
      isCard(digitsOf(groups, from, to)),
  );
}

/** A number has at most this many groups that are parted as a card's are. */
const MOST_GROUPS = 5;

/** From each group the longest first. */
const windows = (groups: number) =>
  Array.from({ length: groups }, (_, from) =>
    Array.from({ length: Math.min(MOST_GROUPS, groups - from) }, (_, more) => from + more)
      .reverse()
      .map((to) => [from, to] as const),
  ).flat();

/** 31-12-2026 and the like. */
const isOfDates = (groups: readonly string[]) =>
  groups.length >= 3 && /^(?:\d{2} \d{2} \d{4}|\d{4} \d{2} \d{2})(?: |$)/.test(groups.join(" "));

const PARTED =
  /^(?:\d{13,19}|\d{4}(?: \d{4}){2,3}(?: \d{1,4})?|\d{4} \d{6} \d{4,5}|\d{4} \d{3} \d{3} \d{3}|\d{6} \d{7,13}|\d{8} \d{8}|\d{4} \d{12})$/;
const isPartedAsCards = (groups: readonly string[]) => PARTED.test(groups.join(" "));

/** Its digits, in European figures. */
const western = (figures: string) =>
  figures.normalize("NFKC").replaceAll(/[٠-٩۰-۹]|\D/g, (figure) => {
    const code = figure.charCodeAt(0);
    if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
    return code >= 0x0660 && code <= 0x0669 ? String(code - 0x0660) : "";
  });

/** Names of what is nobody's words: numbers of records, and secrets, which are kept as no text at all. */
const NUMBERED = /(?:^|_)id$|Id$/;
const SECRET = /password|secret|token|nonce|^code$/i;
export const holdsWords = (name: string) => !NUMBERED.test(name) && !SECRET.test(name);

/** Deeper than this nothing is that anybody keeps. */
const DEEPEST = 100;

/** The same of what JSON can say, whatever is in it, but for what is nobody's words; itself where there is none. */
export function maskCardsIn<T>(value: T, depth = 0): T {
  if (typeof value === "string") return maskCards(value) as T;
  if (typeof value === "number")
    return (hasCard(String(value)) ? maskCards(`${value}`) : value) as T;
  if (depth > DEEPEST || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const parts = value.map((part) => maskCardsIn(part, depth + 1));
    return (parts.every((part, place) => part === value[place]) ? value : parts) as T;
  }
  return maskedMembers(value, depth) as T;
}

function maskedMembers(value: object, depth: number): object {
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const before = Object.entries(value);
  const after = before.map(([name, part]) => [
    name,
    holdsWords(name) ? maskCardsIn(part, depth + 1) : part,
  ]);
  return after.every(([, part], place) => part === before[place]?.[1])
    ? value
    : Object.fromEntries(after);
}

/** A text that may be a document: a number in it stays a value of it. */
export function maskCardsInText(text: string): string {
  if (!/^\s*[[{]/.test(text) || maskCards(text) === text) return maskCards(text);
  try {
    return JSON.stringify(maskCardsIn(JSON.parse(text)));
  } catch {
    return maskCards(text);
  }
}
