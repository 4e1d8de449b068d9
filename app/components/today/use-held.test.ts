import { expect, test } from "vitest";
import { standing } from "./use-held";

test("who waits next takes the place of who was answered; who comes in while all places are taken is held back", () => {
  const stood = ["a", "b", "c"];
  expect([...standing(stood, ["b", "c", "d"])]).toEqual(["b", "c", "d"]);
  expect([...standing(stood, ["new", "a", "b"])]).toEqual(["a", "b", "new"]);
  expect([...standing(stood, ["new", "a", "b", "c"])]).toEqual(["a", "b", "c"]);
  expect([...standing([], ["new"])]).toEqual([]);
});
