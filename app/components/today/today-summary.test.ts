import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Locale } from "~/lib/locale";
import { LocaleProvider } from "~/words/use-words";
import { TodaySummary } from "./today-summary";

function said(locale: Locale, followUps: number | null) {
  const summary = createElement(TodaySummary, { answer: 1, followUps, deals: 0, pool: null });
  const page = createElement(LocaleProvider, { value: locale }, summary);
  return renderToStaticMarkup(page).replaceAll(/<[^>]+>/g, "");
}

test("what was not counted to the end is said without a number, never with one that is not true", () => {
  expect(said("en", 4)).toBe("1 to answer, 4 follow-ups");
  expect(said("en", null)).toBe("1 to answer, follow-ups due");
  expect(said("ar", null)).toBe("واحد بانتظار الرد، متابعات مستحقة");
});
