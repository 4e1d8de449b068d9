import { expect, test } from "vitest";
import { currencyName } from "./currency-name";

test.each([
  ["AED", "en", "AED"],
  ["AED", "ar", "درهم إماراتي"],
  ["SAR", "ar", "ريال سعودي"],
] as const)("%s to choose in %s is called %s", (currency, locale, name) => {
  expect(currencyName(currency, locale)).toBe(name);
});
