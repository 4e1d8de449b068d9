import fc from "fast-check";
import { expect, test } from "vitest";
import { PRICES } from "~/config/prices";
import { MOST_PEOPLE, monthlyPrice, peopleOf } from "./monthly-price";

const SAMPLE = {
  ...PRICES,
  vatRate: 500,
  steps: [
    { upTo: 5, perPersonMinor: 14_500 },
    { upTo: 60, perPersonMinor: 12_001 },
    { upTo: null, perPersonMinor: 9_500 },
  ],
} satisfies typeof PRICES;

test("each step's price holds for the people within it, and VAT is taken of the whole to the fils", () => {
  expect(monthlyPrice(12, SAMPLE)).toEqual({
    lines: [
      { people: 5, perPersonMinor: 14_500, amountMinor: 72_500 },
      { people: 7, perPersonMinor: 12_001, amountMinor: 84_007 },
    ],
    netMinor: 156_507,
    vatMinor: 7_825,
    totalMinor: 164_332,
  });
});

test("one more person adds that person's price and changes nobody else's", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: MOST_PEOPLE - 1 }), (people) => {
      const more =
        monthlyPrice(people + 1, PRICES).netMinor - monthlyPrice(people, PRICES).netMinor;
      expect(PRICES.steps.map(({ perPersonMinor }) => perPersonMinor)).toContain(more);
    }),
  );
});

test("nobody costs nothing", () => {
  expect(monthlyPrice(0, PRICES)).toEqual({ lines: [], netMinor: 0, vatMinor: 0, totalMinor: 0 });
});

test.each([
  ["7", 7],
  [" 60 ", 60],
  ["5000", 5000],
  ["5001", 12],
  ["0", 12],
  ["-3", 12],
  ["1e3", 12],
  ["<b>", 12],
  [null, 12],
])("asked about %j, the page reckons with %i people", (text, people) => {
  expect(peopleOf(text)).toBe(people);
});
