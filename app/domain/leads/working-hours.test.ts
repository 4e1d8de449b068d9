import fc from "fast-check";
import { expect, test } from "vitest";
import { instantFromLocal } from "~/lib/zoned-time";
import {
  addWorkingTime,
  DEFAULT_WORKING_HOURS,
  isWorkingTime,
  nextWorkingMorning,
  type WorkingHours,
  workingTimeBetween,
} from "./working-hours";

const dubai = (text: string) => instantFromLocal(text, "Asia/Dubai") ?? Number.NaN;
const hours = DEFAULT_WORKING_HOURS;
const MINUTE = 60_000;

test.each([
  ["2026-11-23 10:00", "2026-11-24 09:00", "a Monday leads to Tuesday"],
  ["2026-11-23 07:00", "2026-11-23 09:00", "before the doors open it is the same morning"],
  ["2026-11-23 09:00", "2026-11-24 09:00", "at opening it is the next day"],
  ["2026-11-28 17:00", "2026-11-30 09:00", "Saturday leads over the free Sunday"],
  ["2026-11-23 23:59", "2026-11-24 09:00", "late in the evening it is tomorrow"],
])("the working morning after %s is %s: %s", (at, morning) => {
  expect(nextWorkingMorning(dubai(at), hours)).toBe(dubai(morning));
});

test("holidays are no working mornings", () => {
  const nationalDay = { ...hours, holidays: ["2026-12-02", "2026-12-03"] };
  expect(nextWorkingMorning(dubai("2026-12-01 12:00"), nationalDay)).toBe(
    dubai("2026-12-04 09:00"),
  );
});

test.each([
  ["2026-11-23 10:00", 15, "2026-11-23 10:15"],
  ["2026-11-23 17:50", 15, "2026-11-24 09:05"],
  ["2026-11-23 17:45", 15, "2026-11-23 18:00"],
  ["2026-11-23 22:00", 15, "2026-11-24 09:15"],
  ["2026-11-28 17:50", 15, "2026-11-30 09:05"],
  ["2026-11-22 09:12", 15, "2026-11-23 09:15"],
  ["2026-11-23 10:00", 600, "2026-11-24 11:00"],
])("%s and %i working minutes are %s", (at, minutes, due) => {
  expect(addWorkingTime(dubai(at), minutes * MINUTE, hours)).toBe(dubai(due));
});

test("a break at noon does not count", () => {
  const split = [
    { fromMinute: 540, toMinute: 720 },
    { fromMinute: 840, toMinute: 1080 },
  ];
  const withBreak: WorkingHours = { ...hours, days: { 1: split } };
  expect(addWorkingTime(dubai("2026-11-23 11:50"), 20 * MINUTE, withBreak)).toBe(
    dubai("2026-11-23 14:10"),
  );
});

test("a calendar without working days still gives an instant ahead", () => {
  const never: WorkingHours = { ...hours, days: {} };
  expect(nextWorkingMorning(0, never)).toBe(86_400_000);
  expect(addWorkingTime(0, 5 * MINUTE, never)).toBe(5 * MINUTE);
});

test("working time moves with a zone's summer time", () => {
  const berlin: WorkingHours = { ...hours, zone: "Europe/Berlin" };
  const saturday = instantFromLocal("2026-10-24 17:00", "Europe/Berlin") ?? Number.NaN;
  expect(nextWorkingMorning(saturday, berlin)).toBe(
    instantFromLocal("2026-10-26 09:00", "Europe/Berlin"),
  );
});

const instants = fc.integer({ min: dubai("2026-01-01 00:00"), max: dubai("2027-12-31 00:00") });

test("a morning is ahead of its instant, begins a working span, and none lies between", () => {
  fc.assert(
    fc.property(instants, (at) => {
      const morning = nextWorkingMorning(at, hours);
      expect(morning).toBeGreaterThan(at);
      expect(isWorkingTime(morning, hours)).toBe(true);
      expect(isWorkingTime(morning - 1, hours)).toBe(false);
      expect(workingTimeBetween(at, morning, hours)).toBeLessThanOrEqual(9 * 60 * MINUTE);
    }),
    { numRuns: 200 },
  );
});

test("working time added is working time passed", () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 1, max: 20 * 60 }), (at, minutes) => {
      const due = addWorkingTime(at, minutes * MINUTE, hours);
      expect(workingTimeBetween(at, due, hours)).toBe(minutes * MINUTE);
    }),
    { numRuns: 200 },
  );
});
