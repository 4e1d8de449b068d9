import { expect, test } from "vitest";
import { MINUTE_MS } from "~/lib/time";
import { isOverdue, shareUp, stateOfDay, stateOfLag, stateOfMail, worst } from "./health";

test.each([
  [0, "ok"],
  [2 * MINUTE_MS, "ok"],
  [2 * MINUTE_MS + 1, "slow"],
  [15 * MINUTE_MS + 1, "down"],
] as const)("work that is %i ms late makes the jobs %s", (lagMs, state) => {
  expect(stateOfLag(lagMs)).toBe(state);
});

test("mail without a way is down, and slow while five or more wait to be tried again, not for one bad address", () => {
  expect(stateOfMail({ hasWay: false, retrying: 0 })).toBe("down");
  expect(stateOfMail({ hasWay: true, retrying: 5 })).toBe("slow");
  expect(stateOfMail({ hasWay: true, retrying: 4 })).toBe("ok");
  expect(stateOfMail({ hasWay: true, retrying: 1 })).toBe("ok");
});

test.each([
  [{ ok: 288, slow: 0, down: 0 }, "ok"],
  [{ ok: 286, slow: 0, down: 2 }, "ok"],
  [{ ok: 285, slow: 0, down: 3 }, "down"],
  [{ ok: 285, slow: 3, down: 0 }, "slow"],
  [{ ok: 0, slow: 0, down: 1 }, "down"],
] as const)("a day of %o is %s", (counts, state) => {
  expect(stateOfDay(counts)).toBe(state);
});

test("slow checks count as answered, and no checks are no share", () => {
  expect(shareUp([{ ok: 8, slow: 1, down: 1 }])).toBe(0.9);
  expect(shareUp([])).toBeNull();
});

test("a check is overdue when two in a row did not run", () => {
  expect(isOverdue(0, 12 * MINUTE_MS)).toBe(false);
  expect(isOverdue(0, 12 * MINUTE_MS + 1)).toBe(true);
});

test("the worst of several counts", () => {
  expect(worst(["ok", "down", "slow"])).toBe("down");
  expect(worst([])).toBe("ok");
});
