import { expect, test } from "vitest";
import { keptUntil } from "./kept-by-law";

test.each([
  ["2026-06-01T12:00:00Z", 15, "2041-12-31T20:00:00.000Z"],
  // Already the next year in Dubai.
  ["2026-12-31T20:30:00Z", 5, "2032-12-31T20:00:00.000Z"],
])("what was made at %s is kept %i years after its tax period", (made, years, end) => {
  const until = keptUntil(Date.parse(made), years, "Asia/Dubai");
  expect(new Date(until).toISOString()).toBe(end);
});
