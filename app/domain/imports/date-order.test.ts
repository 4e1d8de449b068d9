import fc from "fast-check";
import { expect, test } from "vitest";
import { dateOrderOf, noEvidence, readDate, weighDate } from "./date-order";

const orderOf = (...cells: string[]) => dateOrderOf(cells.reduce(weighDate, noEvidence()));

test("one date that only fits month first decides for its column, and is shown", () => {
  expect(orderOf("3/4/2017", "10/25/2016", "")).toEqual({ order: "mdy", certain: true });
  expect(["3/4/2017", "10/25/2016"].reduce(weighDate, noEvidence())).toMatchObject({
    mdyOnly: 1,
    either: 1,
    example: "10/25/2016",
  });
});

test("a day first column is told the same way", () => {
  expect(orderOf("03-04-2017", "25-10-2016")).toEqual({ order: "dmy", certain: true });
});

test("a column that proves nothing is day first, and to be asked about", () => {
  expect(orderOf("3/4/2017", "1/2/2017")).toEqual({ order: "dmy", certain: false });
});

test("a column that speaks for both goes with the more, and is to be asked about", () => {
  expect(orderOf("3/25/2017", "4/26/2017", "25/3/2017")).toEqual({ order: "mdy", certain: false });
});

test("ISO dates need no question", () => {
  expect(orderOf("2017-03-04", "4 March 2017")).toEqual({ order: "dmy", certain: true });
});

test.each([
  ["3/4/2017", "mdy", "2017-03-04"],
  ["3/4/2017", "dmy", "2017-04-03"],
  ["3.4.17", "dmy", "2017-04-03"],
  ["3-4-99", "dmy", "1999-04-03"],
  ["٣/٤/٢٠١٧", "dmy", "2017-04-03"],
  ["2017-03-04", "dmy", "2017-03-04"],
  ["2017/3/4 18:30", "dmy", "2017-03-04"],
  ["3/4/2017 6:30 PM", "mdy", "2017-03-04"],
  ["2026-11-22T22:00:00Z", "dmy", "2026-11-23"],
  ["4 Mar 2017", "mdy", "2017-03-04"],
  ["March 4th, 2017", "dmy", "2017-03-04"],
  ["04-Mar-17", "mdy", "2017-03-04"],
  ["٤ مارس ٢٠١٧", "dmy", "2017-03-04"],
  ["29/2/2016", "dmy", "2016-02-29"],
  ["29/2/2017", "dmy", null],
  ["25/3/2017", "mdy", null],
  ["tomorrow", "dmy", null],
  ["", "dmy", null],
  ["42", "dmy", null],
] as const)("%s read as %s is %s", (cell, order, date) => {
  expect(readDate(cell, order)).toBe(date);
});

test("every day written in an order is read back in it", () => {
  const day = fc.date({
    min: new Date("1970-01-01"),
    max: new Date("2069-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, (date) => {
      const [year, month, dayOfMonth] = date.toISOString().slice(0, 10).split("-").map(Number);
      const iso = date.toISOString().slice(0, 10);
      expect(readDate(`${dayOfMonth}/${month}/${year}`, "dmy")).toBe(iso);
      expect(readDate(`${month}/${dayOfMonth}/${year}`, "mdy")).toBe(iso);
      expect(readDate(`${month}/${dayOfMonth}/${String(year).slice(2)}`, "mdy")).toBe(iso);
    }),
  );
});
