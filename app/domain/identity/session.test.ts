import { expect, test } from "vitest";
import { DAY_MS } from "~/lib/time";
import { isLive, isWorthNoting } from "./session";

const NOON = Date.UTC(2026, 5, 1, 12);
const times = { expiresAt: NOON + 30 * DAY_MS, lastSeenAt: NOON };

test("a sign-in ends to the millisecond after seven days without a visit", () => {
  expect(isLive(times, NOON + 7 * DAY_MS - 1)).toBe(true);
  expect(isLive(times, NOON + 7 * DAY_MS)).toBe(false);
});

test("a sign-in ends after thirty days, however lively", () => {
  const lively = { ...times, lastSeenAt: NOON + 29 * DAY_MS };
  expect(isLive(lively, NOON + 30 * DAY_MS - 1)).toBe(true);
  expect(isLive(lively, NOON + 30 * DAY_MS)).toBe(false);
});

test("a visit is noted once an hour", () => {
  expect(isWorthNoting(times, NOON + 3_599_999)).toBe(false);
  expect(isWorthNoting(times, NOON + 3_600_000)).toBe(true);
});
