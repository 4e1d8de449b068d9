import { luhn } from "./luhn";

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
  [/^(?:50(?:18|20|38|6)|5[6-8]|6304|639|67)/, [16, 18, 19]],
];

/** Whether these digits are the number of a payment card: of a known issuer, and with the right check digit. */
export const isCard = (digits: string) =>
  ISSUERS.some(([prefix, lengths]) => lengths.includes(digits.length) && prefix.test(digits)) &&
  luhn(digits);

/** Two numbers and more without anything between them are at most this long. */
const LONGEST_GLUED = 64;
const LENGTHS = [19, 18, 17, 16, 15, 14, 13] as const;

/** The numbers of cards that these digits are, one behind the other; undefined where they are anything else. */
export function cardsGlued(digits: string): string[] | undefined {
  if (digits.length > LONGEST_GLUED) return undefined;
  if (isCard(digits)) return [digits];
  for (const length of LENGTHS.filter((one) => one + 13 <= digits.length)) {
    const rest = isCard(digits.slice(0, length)) && cardsGlued(digits.slice(length));
    if (rest) return [digits.slice(0, length), ...rest];
  }
  return undefined;
}
