import { expect, test } from "vitest";
import { dir, localeOfPath, preferredLocale, toHref, withoutLocale } from "./locale";

test.each([
  ["en", "/", "/"],
  ["ar", "/", "/ar"],
  ["ar", "/privacy", "/ar/privacy"],
  ["en", "/ar/privacy", "/privacy"],
  ["ar", "/ar/privacy", "/ar/privacy"],
  ["en", "/ar", "/"],
  ["ar", "/?from=mail", "/ar?from=mail"],
  ["en", "/ar?from=mail", "/?from=mail"],
  ["ar", "/areas", "/ar/areas"],
] as const)("in %s, %s is found at %s", (locale, href, found) => {
  expect(toHref(locale, href)).toBe(found);
});

test("an address that only begins like Arabic is not Arabic", () => {
  expect(localeOfPath("/areas")).toBe("en");
  expect(withoutLocale("/areas")).toBe("/areas");
  expect([localeOfPath("/ar"), localeOfPath("/ar/privacy")]).toEqual(["ar", "ar"]);
});

test.each([
  ["ar-AE,ar;q=0.9,en;q=0.8", "ar"],
  ["en-GB,en;q=0.9,ar;q=0.8", "en"],
  ["fr, ar;q=0.3", "ar"],
  ["en;q=0.1, ar;q=0.9", "ar"],
  ["ar;q=0", "en"],
  ["ru", "en"],
  [null, "en"],
] as const)("a browser that asks for %s is answered in %s", (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});

test("Arabic runs from right to left", () => {
  expect([dir("ar"), dir("en")]).toEqual(["rtl", "ltr"]);
});
