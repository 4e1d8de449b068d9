import fc from "fast-check";
import { expect, test } from "vitest";
import { answerRules, ourRule } from "~/config/answer-rules";
import { addDays, daysBetween, plainDateAt } from "~/lib/zoned-time";
import {
  answerRuleFor,
  datesOf,
  isLaterWarning,
  stricterRules,
  type Warning,
  warningOn,
} from "./deadline";

const byId = (id: string) => answerRules.find((rule) => rule.id === id) ?? ourRule;

test.each([
  ["2026-11-22", "EEA", "2026-12-22", "2027-02-22"],
  ["2026-11-22", "AE-ADGM", "2027-01-22", "2027-02-22"],
  ["2026-11-22", "US-CA", "2027-01-06", "2027-02-20"],
  ["2026-11-22", "BR", "2026-12-07", null],
  ["2026-11-22", "AE-DIFC", "2026-12-22", null],
  ["2026-11-22", "AE", "2026-12-22", null],
  ["2026-01-31", "EEA", "2026-02-28", "2026-04-30"],
  ["2026-01-31", "AE-ADGM", "2026-03-31", "2026-04-30"],
  ["2026-01-31", "US-CA", "2026-03-17", "2026-05-01"],
  ["2026-01-31", "BR", "2026-02-15", null],
  ["2026-01-31", "AE-DIFC", "2026-02-28", null],
  ["2026-01-31", "AE", "2026-03-02", null],
  ["2028-01-31", "GB", "2028-02-29", "2028-04-30"],
  ["2028-01-31", "AE-ADGM", "2028-03-31", "2028-04-30"],
  ["2028-01-31", "US-CA", "2028-03-16", "2028-04-30"],
  ["2028-01-31", "BR", "2028-02-15", null],
  ["2028-01-31", "AE-DIFC", "2028-02-29", null],
  ["2028-01-31", "AE", "2028-03-01", null],
  ["2026-12-31", "EEA", "2027-01-31", "2027-03-31"],
  ["2026-12-31", "AE-ADGM", "2027-02-28", "2027-03-31"],
  ["2026-12-31", "US-CA", "2027-02-14", "2027-03-31"],
  ["2026-12-31", "BR", "2027-01-15", null],
  ["2026-12-31", "AE-DIFC", "2027-01-30", null],
  ["2026-12-31", "AE", "2027-01-30", null],
])("[P107] received %s under %s: due %s, extended %s", (received, id, dueOn, extendedTo) => {
  expect(datesOf(byId(id), received)).toEqual({ dueOn, extendedTo });
});

test("a day is the controller's: what comes at 21:00 UTC came on the next day in Dubai", () => {
  const received = plainDateAt(Date.UTC(2026, 10, 21, 21), "Asia/Dubai");
  expect(datesOf(byId("EEA"), received).dueOn).toBe("2026-12-22");
});

const found = (
  country: string | null,
  region: string | null = null,
  chosen: string | null = null,
) => {
  const place = country ? { country, region } : null;
  const facts = { rules: answerRules, ours: ourRule, chosen, place, received: "2026-11-22" };
  const { rule, foundBy } = answerRuleFor(facts);
  return [rule.id, foundBy];
};

test("[P107] the rule is that of the region, the country, our own, or of an unknown place the earliest", () => {
  expect(found("US", "CA")).toEqual(["US-CA", "region"]);
  expect(found("US", "TX")).toEqual(["ours", "country"]);
  expect(found("DE")).toEqual(["EEA", "country"]);
  expect(found("AE")).toEqual(["AE", "country"]);
  expect(found("JP")).toEqual(["ours", "country"]);
  for (const nowhere of [null, "XX", "T1"]) expect(found(nowhere)).toEqual(["KR", "unknown"]);
});

test("[P107] a person may choose a stricter rule and none that ends later", () => {
  expect(found("US", "CA", "BR")).toEqual(["BR", "chosen"]);
  expect(found("AE", null, "AE-ADGM")).toEqual(["AE", "country"]);
  expect(found("AE", null, "no such rule")).toEqual(["AE", "country"]);
  const offered = (here: string) =>
    stricterRules(answerRules, byId(here), "2026-11-22").map(({ id }) => id);
  expect(offered("US-CA")).toEqual(["AE", "AE-DIFC", "EEA", "GB", "BR", "CA", "KR", "ours"]);
  expect(offered("AE")).toEqual(["BR", "KR"]);
  expect(offered("BR")).toEqual(["KR"]);
  expect(offered("KR")).toEqual([]);
});

test("an unknown place never waits more than thirty days, and no rule ends before it began", () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays("2000-01-01", n));
  fc.assert(
    fc.property(day, (received) => {
      const facts = { rules: answerRules, ours: ourRule, chosen: null, place: null, received };
      const { dueOn } = datesOf(answerRuleFor(facts).rule, received);
      expect(daysBetween(received, dueOn)).toBeLessThanOrEqual(30);
      for (const rule of answerRules) {
        const { dueOn, extendedTo } = datesOf(rule, received);
        expect(dueOn > received && (!extendedTo || extendedTo > dueOn)).toBe(true);
      }
    }),
  );
});

test("it is warned of at half time, and 7, 3 and 1 days before the end, and when it is over", () => {
  const on = (day: string) => warningOn("2026-11-22", "2026-12-22", day);
  expect([on("2026-12-06"), on("2026-12-07")]).toEqual([null, "half"]);
  expect([on("2026-12-14"), on("2026-12-15"), on("2026-12-18"), on("2026-12-19")]).toEqual([
    "half",
    "7",
    "7",
    "3",
  ]);
  expect([on("2026-12-21"), on("2026-12-22"), on("2026-12-23")]).toEqual(["1", "1", "over"]);
});

test("looked at on any days, no warning is given twice and the end is never missed", () => {
  const gaps = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(fc.constantFrom(...answerRules), gaps, (rule, days) => {
      const { dueOn } = datesOf(rule, "2026-01-31");
      const given: Warning[] = [];
      let today = "2026-01-31";
      for (const gap of days) {
        today = addDays(today, gap);
        const due = warningOn("2026-01-31", dueOn, today);
        if (due && isLaterWarning(due, given.at(-1) ?? null)) given.push(due);
      }
      expect(new Set(given).size).toBe(given.length);
      expect(given.includes("over")).toBe(today > dueOn);
    }),
  );
});
