import fc from "fast-check";
import { expect, test } from "vitest";
import { parseMoney } from "./parse-money";

const aed = (dirhams: number, rest: object = {}) => ({
  amountMinor: Math.round(dirhams * 100),
  currency: "AED",
  toMinor: null,
  period: null,
  cheques: null,
  ...rest,
});

test.each([
  ["1.2M", aed(1_200_000)],
  ["1.2 mn", aed(1_200_000)],
  ["1,2m", aed(1_200_000)],
  ["1.250M", aed(1_250_000)],
  ["AED 1.2 million", aed(1_200_000)],
  ["120k/yr", aed(120_000, { period: "year" })],
  ["120,000 per year", aed(120_000, { period: "year" })],
  ["9.5k monthly", aed(9_500, { period: "month" })],
  ["120k in 4 chqs", aed(120_000, { cheques: 4 })],
  ["95,000 AED / 1 cheque", aed(95_000, { cheques: 1 })],
  ["٢٫٥ مليون", aed(2_500_000)],
  ["٢٫٥ مليون درهم", aed(2_500_000)],
  ["١٬٢٥٠٬٠٠٠ درهم", aed(1_250_000)],
  ["85 ألف سنويا", aed(85_000, { period: "year" })],
  ["2-3M AED", aed(2_000_000, { toMinor: 300_000_000 })],
  ["2M – 3M", aed(2_000_000, { toMinor: 300_000_000 })],
  ["800k to 1.1m", aed(800_000, { toMinor: 110_000_000 })],
  ["AED 1,250,000.50", aed(1_250_000.5)],
  ["1.250.000,50", aed(1_250_000.5)],
  ["1 250 000", aed(1_250_000)],
  ["12,50,000", aed(1_250_000)],
  ["1,250", aed(1_250)],
  ["1.25", aed(1.25)],
  ["Dhs. 500", aed(500)],
  ["د.إ 500", aed(500)],
  ["0", aed(0)],
  ["$1,054", aed(1_054, { currency: "USD" })],
  ["€ 2.5M", aed(2_500_000, { currency: "EUR" })],
  ["7", aed(7)],
])("%s is understood", (text, reading) => {
  expect(parseMoney(text)).toEqual(reading);
});

test.each(
  [
    "",
    "call for price",
    "-5",
    "1.2.3",
    "3-2M",
    "1M USD AED",
    "2BR",
    "1 2 3",
    "5 - 5 - 5",
    "1e9",
    "999999999999999999M",
    "1 2 3 M M",
    "M",
  ].filter((text) => !["12,34", "1.005"].includes(text)),
)("%s is no amount", (text) => {
  expect(parseMoney(text)).toBeNull();
});

test("finer parts than the currency has are refused, not rounded", () => {
  expect(parseMoney("1.2345")).toBeNull();
  expect(parseMoney("1.2345 M")).toEqual(aed(1_234_500));
  expect(parseMoney("10.5", "JPY")).toBeNull();
  expect(parseMoney("10.1234", "KWD")).toBeNull();
  expect(parseMoney("10.1", "KWD")).toMatchObject({ amountMinor: 10_100 });
});

test("every amount that is written out is read back exactly, with or without thousands marks", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 13 }), (minor) => {
      const whole = Math.floor(minor / 100).toLocaleString("en-US");
      const text = `${whole}.${String(minor % 100).padStart(2, "0")}`;
      expect(parseMoney(text)?.amountMinor).toBe(minor);
      expect(parseMoney(text.replaceAll(",", ""))?.amountMinor).toBe(minor);
    }),
  );
});

test("no text is too odd to answer", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."0123456789.,kKmM -–/٢٫مليون$AED") }),
      (text) => {
        const reading = parseMoney(text);
        expect(reading === null || Number.isSafeInteger(reading.amountMinor)).toBe(true);
      },
    ),
    { numRuns: 2_000 },
  );
});
