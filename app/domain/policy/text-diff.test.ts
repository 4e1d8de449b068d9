import fc from "fast-check";
import { expect, test } from "vitest";
import { diffTexts, type Stretch } from "./text-diff";

const side = (diff: Stretch[][], without: Stretch["kind"]) =>
  diff
    .map((paragraph) =>
      paragraph
        .filter(({ kind }) => kind !== without)
        .map(({ text }) => text)
        .join("")
        .trim(),
    )
    .filter(Boolean);

test("a changed word is told as one taken out and one put in, and the rest as it was [P121]", () => {
  const diff = diffTexts("Title\n\nWe keep it 30 days.", "Title\n\nWe keep it 20 days.");
  expect(diff).toEqual([
    [{ kind: "same", text: "Title" }],
    [
      { kind: "same", text: "We keep it " },
      { kind: "removed", text: "30 " },
      { kind: "added", text: "20 " },
      { kind: "same", text: "days." },
    ],
  ]);
});

test("a paragraph that came or went is told whole [P121]", () => {
  expect(diffTexts("One\n\nTwo", "One\n\nNew\n\nTwo")[1]).toEqual([{ kind: "added", text: "New" }]);
  expect(diffTexts("One\n\nTwo", "Two")[0]).toEqual([{ kind: "removed", text: "One" }]);
});

test("both texts can be read again out of their difference, whatever they say [P121]", () => {
  const word = fc.constantFrom("we", "keep", "نحفظ", "30", "days", "it.");
  const text = fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), { maxLength: 6 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [before, after] = [one, other].map((all) => all.map((words) => words.join(" ")));
      const diff = diffTexts(before?.join("\n\n") ?? "", after?.join("\n\n") ?? "");
      expect(side(diff, "added")).toEqual(before);
      expect(side(diff, "removed")).toEqual(after);
    }),
  );
});

test("two long texts without a word in common are told within a moment", () => {
  const long = (word: string) => Array.from({ length: 5_000 }, (_, n) => `${word}${n}`).join(" ");
  const started = performance.now();
  expect(diffTexts(long("a"), long("b"))).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(1_000);
});
