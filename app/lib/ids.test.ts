import { expect, test } from "vitest";
import { newId } from "./ids";
import { DAY_MS } from "./time";

const NOON = Date.UTC(2026, 6, 1, 12);

test("what is made at one moment sorts in the order it was made in, whatever other moments come between", () => {
  const made = Array.from({ length: 200 }, (_, n) => {
    newId("ps", NOON + 42 * DAY_MS);
    newId("ps", NOON - (n + 2) * DAY_MS);
    return newId("ps", NOON);
  });
  expect(made).toEqual(made.toSorted());
});

test.each([NOON, Date.UTC(2026, 6, 2)])("a clock that goes back a little keeps the order", (at) => {
  const first = newId("ps", at + 5);
  expect(newId("ps", at - 5) > first).toBe(true);
});
