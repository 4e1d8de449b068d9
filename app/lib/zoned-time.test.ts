import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  daysBetween,
  instantAt,
  instantFromIso,
  instantFromLocal,
  isPlainDate,
  plainDateAt,
  weekdayOf,
} from "./zoned-time";

test("a bare time is meant in its zone", () => {
  expect(instantFromLocal("2026-11-22 09:01:02", "Asia/Dubai")).toBe(
    Date.UTC(2026, 10, 22, 5, 1, 2),
  );
  expect(instantFromLocal("yesterday", "Asia/Dubai")).toBeNull();
});

test("an instant needs its offset", () => {
  expect(instantFromIso("2026-11-22T05:12:22Z")).toBe(Date.UTC(2026, 10, 22, 5, 12, 22));
  expect(instantFromIso("2026-11-22T05:12:22")).toBeNull();
});

test.each([
  ["2026-02-28", true],
  ["2026-02-29", false],
  ["2028-02-29", true],
  ["2026-13-01", false],
  ["2026-00-10", false],
  ["2026-1-1", false],
  ["0026-01-01", false],
])("%s is a day: %s", (text, is) => {
  expect(isPlainDate(text)).toBe(is);
});

test("midnight in Dubai is still the day before in UTC", () => {
  expect(plainDateAt(Date.UTC(2026, 10, 22, 20), "Asia/Dubai")).toBe("2026-11-23");
  expect(instantAt("2026-11-23", 0, "Asia/Dubai")).toBe(Date.UTC(2026, 10, 22, 20));
  expect(instantAt("2026-11-22", 1440, "Asia/Dubai")).toBe(Date.UTC(2026, 10, 22, 20));
});

test("a day and its instant lead to one another in any zone, summer time or not", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 5_000 }),
      fc.integer({ min: 0, max: 1439 }),
      fc.constantFrom("Asia/Dubai", "Europe/Berlin", "America/St_Johns", "Pacific/Auckland"),
      (days, minute, zone) => {
        const date = addDays("2020-01-01", days);
        expect(plainDateAt(instantAt(date, minute, zone), zone)).toBe(date);
      },
    ),
  );
});

test("days are counted over the ends of months and years, and backwards", () => {
  expect(daysBetween("2026-11-23", "2026-12-23")).toBe(30);
  expect(daysBetween("2026-12-31", "2027-01-01")).toBe(1);
  expect(daysBetween("2027-01-01", "2026-12-31")).toBe(-1);
});

test("a Sunday is the seventh day", () => {
  expect(weekdayOf("2026-11-22")).toBe(7);
});
