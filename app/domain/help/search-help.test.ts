import { expect, test } from "vitest";
import { questionOf, searchHelp } from "./search-help";

const PAGES = [
  {
    slug: "import",
    title: "Bring your data",
    lead: "Contacts from a CSV file",
    body: "Choose a file",
  },
  { slug: "files", title: "Files", lead: "Papers on a record", body: "Up to 15 MB" },
  {
    slug: "ar",
    title: "العملاء المحتملون",
    lead: "أسند العميل إلى زميل",
    body: "والمتابعة التالية",
  },
];
const found = (question: string) => searchHelp(question, PAGES).map(({ slug }) => slug);

test("a page whose title holds the word stands before one that says it elsewhere", () => {
  expect(found("file")).toEqual(["files", "import"]);
});

test("every word must be found, whatever its case", () => {
  expect(found("CSV contacts")).toEqual(["import"]);
  expect(found("csv papers")).toEqual([]);
});

test("Arabic is found with and without the article, and in whichever form a letter is written", () => {
  for (const question of ["عملاء", "العملاء", "متابعة", "المتابعه", "اسند"])
    expect(found(question), question).toEqual(["ar"]);
});

test("an empty question finds nothing, and a long one is cut", () => {
  expect(found("  ")).toEqual([]);
  expect(questionOf(null)).toBe("");
  expect(questionOf(`  a \n b  ${"x".repeat(500)}`)).toHaveLength(100);
});
