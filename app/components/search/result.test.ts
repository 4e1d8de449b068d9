import { expect, test } from "vitest";
import { excerpt } from "./result";

const LONG =
  "They called twice this week about the townhouse, and would like to see the garden of the second villa before they decide anything, because the children are to play there after school, at weekends and all through the long summer when nobody wants to be outside for long.";

const said = (text: string, asked: string) =>
  excerpt(text, asked)
    .map(({ text: piece }) => piece)
    .join("");
const hits = (text: string, asked: string) =>
  excerpt(text, asked)
    .filter(({ isHit }) => isHit)
    .map(({ text: piece }) => piece);

test("a passage is cut between words, and says where it goes on", () => {
  const shown = said(LONG, "garden");
  expect(shown).toMatch(/^… .* …$/);
  const words = new Set(LONG.split(" "));
  for (const word of shown.replaceAll("…", "").trim().split(/\s+/)) expect(words).toContain(word);
});

test("what was asked for stands out wherever a word begins so, whatever the capitals and the script", () => {
  expect(hits("An answer by Ann, and an offer from Jan.", "an")).toEqual([
    "An",
    "an",
    "An",
    "an",
    "an",
  ]);
  expect(hits("نبحث عن شقة قريبة من المدرسة", "شقة")).toEqual(["شقة"]);
  expect(said("Short.", "nothing")).toBe("Short.");
  expect(hits("AED 5 (net)", "(")).toEqual([]);
});

test("marks in what was asked for are no pattern", () => {
  expect(said("a+b (c", "a+b (c")).toBe("a+b (c");
});
