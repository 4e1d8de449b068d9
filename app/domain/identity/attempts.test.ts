import { expect, test } from "vitest";
import { ATTEMPTS, LONGEST_WAIT_MS, waitAfter } from "./attempts";

test("the first attempts are free, then each wait is twice the last, to a quarter of an hour", () => {
  const waits = Array.from({ length: 14 }, (_, n) => waitAfter(ATTEMPTS.account, n + 1) / 1000);
  expect(waits).toEqual([0, 0, 0, 0, 15, 30, 60, 120, 240, 480, 900, 900, 900, 900]);
});

test("there is no last wait: a thousand attempts wait no longer than a dozen", () => {
  expect(waitAfter(ATTEMPTS.account, 1_000)).toBe(LONGEST_WAIT_MS);
});
