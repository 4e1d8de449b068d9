import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Locale } from "~/lib/locale";
import { LocaleProvider } from "~/words/use-words";
import { type Count, CountText } from "./count-text";
import { TodaySummary } from "./today-summary";

const said = (locale: Locale, followUps: Count) =>
  [
    createElement(TodaySummary, { answer: 1, followUps, deals: 0, pool: null }),
    createElement(CountText, { count: followUps }),
  ].map((element) =>
    renderToStaticMarkup(createElement(LocaleProvider, { value: locale }, element)).replaceAll(
      /<[^>]+>/g,
      "",
    ),
  );

test("what was not counted to the end is said to be more than what stands there, and never to be so many", () => {
  expect(said("en", { n: 4, more: false })).toEqual(["1 to answer, 4 follow-ups", "4"]);
  expect(said("en", { n: 10, more: true })).toEqual(["1 to answer, 10+ follow-ups", "10+"]);
  expect(said("ar", { n: 10, more: true })).toEqual([
    "واحد بانتظار الرد، أكثر من 10 متابعات",
    "أكثر من 10",
  ]);
  expect(said("ar", { n: 2, more: true })[0]).toContain("أكثر من متابعتين");
});
