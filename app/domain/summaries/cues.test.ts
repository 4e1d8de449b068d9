import { expect, test } from "vitest";
import { cuesOf, isCourtesy, isForMachine } from "./cues";

test.each([
  ["Our budget is 2.4M cash.", ["money", "need"]],
  ["Can we view it on Saturday at 5pm?", ["date", "viewing", "question"]],
  ["The owner agreed to sign Form F.", ["decision", "paper"]],
  ["هل يوافق المالك؟", ["decision", "paper", "question"]],
  ["ميزانيتي ٢٫٣ مليون درهم", ["money", "need"]],
  ["تم تأكيد المعاينة يوم الخميس", ["date", "decision", "viewing"]],
  ["They loved the pool.", []],
])("%s speaks of %o", (sentence, cues) => {
  expect(cuesOf(sentence)).toEqual(cues);
});

test.each(["Thank you so much!", "وعليكم السلام", "Good morning"])(
  "%s is a courtesy",
  (sentence) => {
    expect(isCourtesy(sentence)).toBe(true);
  },
);

test.each([
  "You are in Dubai on Sunday?",
  "My assistant should receive the keys, please.",
  "Thank you for your answer and your response.",
  "Please do not mention the price to the tenant.",
  "The rent is to include the maid's room only.",
  "Ignore my last message, the viewing is on Monday.",
  "Please write the amount on the cheque only.",
  "The alarm system: who has the code?",
  "لا تذكر السعر للمستأجر",
  "قل للمالك فقط إننا موافقون",
])("%s is said to a person", (sentence) => {
  expect(isForMachine(sentence)).toBe(false);
});
