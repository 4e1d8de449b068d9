import { expect, test } from "vitest";
import { HOUR_MS, MINUTE_MS, SECOND_MS } from "~/lib/time";
import { isLongDead, MAX_ATTEMPTS, nextAttemptAt } from "./retry";

const NOW = Date.UTC(2026, 5, 1);
const waits = (chance: number) =>
  Array.from({ length: MAX_ATTEMPTS + 1 }, (_, n) => {
    const at = nextAttemptAt(n, NOW, chance);
    return at === null ? null : at - NOW;
  });

test("attempts follow at 0, 5 s, 5 min, 30 min, 2, 5, 10, 14, 20 and 24 hours, and then no more", () => {
  const hours = [2, 5, 10, 14, 20, 24].map((h) => h * HOUR_MS);
  const expected = [0, 5 * SECOND_MS, 5 * MINUTE_MS, 30 * MINUTE_MS, ...hours, null];
  expect(waits(0)).toEqual(expected);
});

test("the jitter adds a tenth at most", () => {
  expect(waits(1)[1]).toBe(5.5 * SECOND_MS);
});

test("an endpoint that asks to wait longer is heard, in seconds or by date, up to a day", () => {
  const wait = (header: string) => (nextAttemptAt(1, NOW, 0, header) ?? 0) - NOW;
  expect(wait("60")).toBe(MINUTE_MS);
  expect(wait(new Date(NOW + HOUR_MS).toUTCString())).toBe(HOUR_MS);
  expect(wait("999999999")).toBe(24 * HOUR_MS);
  expect(wait("nonsense")).toBe(5 * SECOND_MS);
  expect(wait("1")).toBe(5 * SECOND_MS);
});

test("an endpoint is dead after 120 hours without one success, not before", () => {
  expect(isLongDead(NOW - 120 * HOUR_MS, NOW)).toBe(true);
  expect(isLongDead(NOW - 120 * HOUR_MS + 1, NOW)).toBe(false);
  expect(isLongDead(null, NOW)).toBe(false);
});
