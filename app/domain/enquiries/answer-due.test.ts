import { expect, test } from "vitest";
import { answerDue } from "./answer-due";

test.each([
  ["a Tuesday morning", "2026-11-24T09:00+04:00", "2026-11-24T18:00+04:00"],
  ["a Tuesday afternoon", "2026-11-24T15:00+04:00", "2026-11-25T15:00+04:00"],
  ["a Saturday evening, over the free Sunday", "2026-11-28T20:00+04:00", "2026-11-30T18:00+04:00"],
])("what comes on %s is answered within nine working hours", (_, at, due) => {
  expect(answerDue(Date.parse(at))).toBe(Date.parse(due));
});
