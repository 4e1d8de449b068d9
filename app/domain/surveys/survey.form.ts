import { z } from "zod";
import { isPlainDate } from "~/lib/zoned-time";
import { fieldOf } from "./answers";
import { MOST_QUESTIONS, QUESTION_KINDS, type Question } from "./survey";

const FEWEST_OPTIONS = 2;
const MOST_OPTIONS = 8;
const MOST_LETTERS = 2_000;

const needed = (most: number) =>
  z.string({ error: "required" }).trim().min(1, "required").max(most, "too-long");
const maybe = (most: number) => z.string().trim().max(most, "too-long").default("");

const questionFields = z
  .object({
    kind: z.enum(["", ...QUESTION_KINDS]).default(""),
    asksEn: maybe(300),
    asksAr: maybe(300),
    optionsEn: maybe(1_000),
    optionsAr: maybe(1_000),
  })
  .superRefine((fields, { addIssue }) => {
    for (const [field, message] of faultsOf(fields))
      addIssue({ code: "custom", path: [field], message });
  });
type QuestionFields = z.output<typeof questionFields>;

/** A new survey. A question of no kind is none; there must be one. */
export const surveyForm = z
  .object({
    titleEn: needed(150),
    titleAr: needed(150),
    purposeEn: needed(1_000),
    purposeAr: needed(1_000),
    mode: z.enum(["anonymous", "named"], { error: "required" }),
    endsOn: z.string({ error: "required" }).refine(isPlainDate, "required"),
    questions: z.array(questionFields).max(MOST_QUESTIONS),
  })
  .superRefine(({ questions }, { addIssue }) => {
    if (questions.every(({ kind }) => kind === ""))
      addIssue({ code: "custom", path: ["questions", 0, "kind"], message: "required" });
  })
  .transform(({ mode, questions, ...form }) => ({
    ...form,
    isAnonymous: mode === "anonymous",
    questions: questions.flatMap((fields) => questionIn(fields) ?? []),
  }));
export type SurveyForm = z.output<typeof surveyForm>;

function faultsOf(fields: QuestionFields): [keyof QuestionFields, string][] {
  const { kind, asksEn, asksAr, optionsEn, optionsAr } = fields;
  if (kind === "") return asksEn || asksAr || optionsEn || optionsAr ? [["kind", "required"]] : [];

  return [...faultsOfAsking(fields), ...(kind === "choice" ? faultsOfOptions(fields) : [])];
}

const faultsOfAsking = (fields: QuestionFields) =>
  (["asksEn", "asksAr"] as const)
    .filter((name) => !fields[name])
    .map((name): [keyof QuestionFields, string] => [name, "required"]);

function faultsOfOptions({
  optionsEn,
  optionsAr,
}: QuestionFields): [keyof QuestionFields, string][] {
  const [en, ar] = [linesOf(optionsEn).length, linesOf(optionsAr).length];
  if (en < FEWEST_OPTIONS || en > MOST_OPTIONS) return [["optionsEn", "options-count"]];
  return ar === en ? [] : [["optionsAr", "options-differ"]];
}

const linesOf = (options: string) =>
  options
    .split(/\r?\n/)
    .map((option) => option.trim())
    .filter(Boolean);

function questionIn({
  kind,
  asksEn,
  asksAr,
  optionsEn,
  optionsAr,
}: QuestionFields): Question | null {
  if (kind === "") return null;

  const inArabic = linesOf(optionsAr);
  const options = linesOf(optionsEn).map((en, place) => ({ en, ar: inArabic[place] ?? en }));
  return { kind, asks: { en: asksEn, ar: asksAr }, options: kind === "choice" ? options : [] };
}

const said = z.string().max(MOST_LETTERS, "too-long").optional();

/** What somebody sends to a survey: their answers with a yes, or that they take theirs back. */
export const answerForm = z.discriminatedUnion("do", [
  z.object({
    do: z.literal("answer"),
    consent: z.literal("on", { error: "consent-missing" }),
    ...Object.fromEntries(Array.from({ length: MOST_QUESTIONS }, (_, n) => [fieldOf(n), said])),
  }),
  z.object({ do: z.literal("take-back") }),
]);

/** Whether somebody is asked at all. */
export const askingForm = z.object({ do: z.enum(["stop", "resume"]) });
