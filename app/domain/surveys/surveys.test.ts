import { expect, test } from "vitest";
import { fieldOf, readAnswers } from "./answers";
import { endOf, isOpen, isTooFew, latestDay, MOST_QUESTIONS, type Question } from "./survey";
import { answerForm, surveyForm } from "./survey.form";

/** Half past one in the night of 2 December in Dubai. */
const NIGHT = Date.UTC(2026, 11, 1, 21, 30);
const DUBAI = "Asia/Dubai";
const both = (text: string) => ({ en: text, ar: text });
const QUESTIONS: Question[] = [
  { kind: "choice", asks: both("Which?"), options: [both("This"), both("That")] },
  { kind: "scale", asks: both("How much?"), options: [] },
  { kind: "text", asks: both("What else?"), options: [] },
];

test("[P28] a survey ends with its last day in Dubai, today at the earliest and in 90 days at the latest", () => {
  expect(endOf("2026-12-02", NIGHT, DUBAI)).toEqual({ ok: true, value: Date.UTC(2026, 11, 2, 20) });
  expect(endOf("2026-12-01", NIGHT, DUBAI)).toMatchObject({ reason: "ends-in-the-past" });
  expect(latestDay(NIGHT, DUBAI)).toBe("2027-03-02");
  expect(endOf("2027-03-02", NIGHT, DUBAI)).toMatchObject({ ok: true });
  expect(endOf("2027-03-03", NIGHT, DUBAI)).toMatchObject({ reason: "ends-too-late" });
});

test("it may be answered until its end and not at it", () => {
  expect([isOpen({ endsAt: 2 }, 1), isOpen({ endsAt: 2 }, 2)]).toEqual([true, false]);
});

test("[P28] an anonymous survey that fewer than five answered shows nothing", () => {
  expect([isTooFew(true, 4), isTooFew(true, 5), isTooFew(false, 1)]).toEqual([true, false, false]);
});

test("answers are the place of an option, a number of the scale and a text, which may be left out", () => {
  expect(readAnswers(QUESTIONS, { q0: "1", q1: "5", q2: " Well. " })).toEqual({
    ok: true,
    value: [1, 5, "Well."],
  });
  expect(readAnswers(QUESTIONS, { q0: "0", q1: "1" })).toEqual({ ok: true, value: [0, 1, null] });
});

test("what was not offered, and a choice that was not made, is told at its field", () => {
  expect(readAnswers(QUESTIONS, { q0: "2", q1: "3" })).toEqual({
    ok: false,
    faults: { q0: ["choose-one"] },
  });
  for (const q1 of ["0", "6", "1.5", "01", ""])
    expect(readAnswers(QUESTIONS, { q0: "0", q1 })).toMatchObject({
      faults: { q1: ["choose-one"] },
    });
});

const FORM = {
  ...{ titleEn: "The board", titleAr: "اللوحة", purposeEn: "To mend it.", purposeAr: "لتحسينها." },
  ...{ mode: "anonymous", endsOn: "2026-12-31" },
};
const choice = {
  ...{ kind: "choice", asksEn: "Which?", asksAr: "أيها؟" },
  ...{ optionsEn: "This\r\n\nThat ", optionsAr: "هذا\nذاك" },
};
const faultsOf = (questions: object[], changes: object = {}) => {
  const read = surveyForm.safeParse({ ...FORM, questions, ...changes });
  return read.success
    ? []
    : read.error.issues.map(({ path, message }) => [path.join("."), message]);
};

test("a survey has its questions in both languages, and leaves out those of no kind", () => {
  const scale = { kind: "scale", asksEn: "Much?", asksAr: "كثيرًا؟", optionsEn: "no option" };
  const read = surveyForm.parse({ ...FORM, questions: [choice, { kind: "" }, scale] });
  expect(read.isAnonymous).toBe(true);
  expect(read.questions).toEqual([
    {
      kind: "choice",
      asks: { en: "Which?", ar: "أيها؟" },
      options: [
        { en: "This", ar: "هذا" },
        { en: "That", ar: "ذاك" },
      ],
    },
    { kind: "scale", asks: { en: "Much?", ar: "كثيرًا؟" }, options: [] },
  ]);
});

test("what a survey lacks is told at its field", () => {
  expect(faultsOf([])).toEqual([["questions.0.kind", "required"]]);
  expect(faultsOf([{ kind: "", asksEn: "Begun" }])).toContainEqual([
    ...["questions.0.kind", "required"],
  ]);
  expect(faultsOf([{ kind: "text", asksEn: "Only English?" }])).toEqual([
    ["questions.0.asksAr", "required"],
  ]);
  expect(faultsOf([{ ...choice, optionsEn: "One" }])).toEqual([
    ["questions.0.optionsEn", "options-count"],
  ]);
  expect(faultsOf([{ ...choice, optionsAr: "هذا" }])).toEqual([
    ["questions.0.optionsAr", "options-differ"],
  ]);
  expect(faultsOf([choice], { endsOn: "2026-02-30" })).toEqual([["endsOn", "required"]]);
});

test("an answer to each question that a survey may have is taken, and to none beyond", () => {
  const places = Array.from({ length: MOST_QUESTIONS + 1 }, (_, place) => [fieldOf(place), "1"]);
  const sent = { do: "answer", consent: "on", ...Object.fromEntries(places) };
  expect(answerForm.parse(sent)).toEqual({
    ...{ do: "answer", consent: "on" },
    ...Object.fromEntries(places.slice(0, MOST_QUESTIONS)),
  });
});
