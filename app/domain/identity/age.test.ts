import { expect, test } from "vitest";
import { isBirthYear, isOldEnough } from "./age";

const IN_2026 = Date.UTC(2026, 10, 22);

test.each([
  [2012, false],
  [2011, false],
  [2010, false],
  [2009, true],
  [1996, true],
])("[P118] born in %s: admitted %s", (year, admitted) => {
  expect(isOldEnough(year, IN_2026)).toBe(admitted);
});

test.each([[2027], [1905], [1990.5], [Number.NaN]])("%s is no year of birth", (year) => {
  expect(isBirthYear(year, IN_2026)).toBe(false);
});
