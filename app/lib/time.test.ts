import { expect, test } from "vitest";
import { wholeYears } from "./time";

test.each([
  [365, 1],
  [1095, 3],
  [1826, 5],
  [2922, 8],
  [3650, 10],
  [0, null],
  [182, null],
  [396, null],
])("a period of %i days is %s whole years", (days, years) => {
  expect(wholeYears(days)).toBe(years);
});
