import { western } from "~/lib/figures";

/** Numbers that payment companies publish for tests, of each issuer and length. Nobody's. */
export const CARDS = [
  "4242424242424242",
  "4111111111111111",
  "4012888888881881",
  "4222222222222",
  "4000056655665556",
  "5555555555554444",
  "5105105105105100",
  "2223003122003222",
  "2720990000000007",
  "378282246310005",
  "371449635398431",
  "6011111111111117",
  "6011000990139424",
  "30569309025904",
  "38520000023237",
  "36227206271667",
  "3566002020360505",
  "6200000000000005",
  "6205500000000000004",
  "6304000000000000",
  "6759649826438453",
  "5018000000000009",
  "2200000000000004",
] as const;

/** Which of them stand in a text, whatever stands between their digits and in whatever figures. */
export function cardsIn(text: string): string[] {
  const digits = western(text.replaceAll(/%[0-9A-F]{2}/g, " "));
  return CARDS.filter((card) => digits.includes(card));
}
