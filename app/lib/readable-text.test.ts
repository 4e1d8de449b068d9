import { expect, test } from "vitest";
import { brokenText, faultyTexts, textFault } from "./readable-text";

test.each([
  ["NUL", "Ada\u0000", "characters-not-text"],
  ["an escape", "\u001b[31mAda", "characters-not-text"],
  ["half a pair", "Ada \ud800", "characters-not-text"],
  ["zero width alone", "\u200b\u200d", "nothing-to-see"],
  ["direction marks alone", " \u200e\u200f\u061c ", "nothing-to-see"],
  ["an override of direction", "Ada \u202excod.exe", "characters-not-text"],
  ["an embedding", "\u202aAda\u202c", "characters-not-text"],
  ["an isolate", "Ada \u2066Sample\u2069", "characters-not-text"],
  ["blanks that are no spaces", "\u3164\u2800", "nothing-to-see"],
  ["an emoji joined of several", "👨‍👩‍👧", null],
  ["Arabic with a mark", "\u200fمريم", null],
  ["several lines", "one\r\n\ttwo\u000b", null],
  ["nothing", "", null],
  ["spaces", "  ", null],
])("%s in a text is judged alike everywhere", (_, text, fault) => {
  expect(textFault(text)).toBe(fault);
});

test("a message from a provider that wraps a name in marks of direction is read", () => {
  const document = { text: "@\u2068مريم\u2069 called" };
  expect(faultyTexts(document, brokenText)).toEqual([]);
  expect(faultyTexts(document)).toHaveLength(1);
});

test("texts at fault are found at any depth, each with its path", () => {
  const document = { person: { emails: ["a@b.example", "\u0000"] }, name: "\u200b", n: 1 };
  expect(faultyTexts(document)).toEqual(
    expect.arrayContaining([
      { path: ["person", "emails", 1], message: "characters-not-text" },
      { path: ["name"], message: "nothing-to-see" },
    ]),
  );
  expect(faultyTexts(JSON.parse(`{"a":{"\\u0000":1}}`))).toEqual([
    { path: ["a"], message: "characters-not-text" },
  ]);
});

test("a document of half a million levels, or of faults, is judged at once and without breaking", () => {
  let deep: unknown = Array.from({ length: 20 }, () => "\u0000");
  for (let level = 0; level < 500_000; level += 1) deep = [deep];
  const from = performance.now();
  const found = faultyTexts(deep);
  // By a path that is put together from its end, it takes minutes.
  expect(performance.now() - from).toBeLessThan(5_000);
  expect(found).toHaveLength(20);
  expect(found[0]).toEqual({
    path: Array.from({ length: 20 }, () => 0),
    message: "characters-not-text",
  });
  expect(faultyTexts(Array.from({ length: 1_000 }, () => "\u0000"))).toHaveLength(20);
});
