import fc from "fast-check";
import { expect, test } from "vitest";
import { sentencesOf } from "./sentences";

const texts = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

test.each([
  ["Hi. Is it free? Yes!", ["Hi.", "Is it free?", "Yes!"]],
  ["Budget is 2.4M. Mr. Sample pays cash.", ["Budget is 2.4M.", "Mr. Sample pays cash."]],
  ["See https://a.example/x.html now. Ok", ["See https://a.example/x.html now.", "Ok"]],
  ["مرحبا. هل الشقة متاحة؟ السعر ٢٫٣ مليون.", ["مرحبا.", "هل الشقة متاحة؟", "السعر ٢٫٣ مليون."]],
  ["One line\nand another\n\n- a point", ["One line", "and another", "a point"]],
  ['He said "no." Then left.', ['He said "no."', "Then left."]],
  ["... !!! \n ؟", []],
])("%j is %j", (text, sentences) => {
  expect(texts(text)).toEqual(sentences);
});

test("what others wrote and what is signed is left out", () => {
  const mail =
    "I accept.\n> Will you accept?\nPlease confirm.\nOn Sun, 22 Nov 2026 Sara wrote:\n> old";
  expect(texts(mail)).toEqual(["I accept.", "Please confirm."]);
  expect(texts("See you.\n-- \nSara, Marina Crest")).toEqual(["See you."]);
  expect(texts("أوافق.\nفي الأحد ٢٢ نوفمبر كتب سارة:\n> قديم")).toEqual(["أوافق."]);
});

test("each sentence stands where it says, in order, and none overlap", () => {
  const words = fc.array(
    fc.constantFrom("Hi", "السعر", "2.4M", ".", "؟", "\n", " ", "> q", "--", "Mr.", "!", "👋", "-"),
  );
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join(" ");
      let last = 0;
      for (const { text: said, from, to } of sentencesOf(text)) {
        expect(text.slice(from, to)).toBe(said);
        expect(from).toBeGreaterThanOrEqual(last);
        last = to;
      }
    }),
  );
});
