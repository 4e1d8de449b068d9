import { type Question, SCALE } from "./survey";

/** To one question: the place of an option, a number of the scale, or a text; null where nothing was said. */
export type Answer = number | string | null;

/** How often an answer was given to the question at a place. */
export interface Count {
  question: number;
  value: number;
  n: number;
}

/** How the form calls the answer to a question. */
export const fieldOf = (place: number) => `q${place}`;

type Read = { ok: true; value: Answer[] } | { ok: false; faults: Record<string, string[]> };

/** The answers in a form, question by question, or what is wrong with them by field. A text may be left out. */
export function readAnswers(
  questions: readonly Question[],
  form: Readonly<Record<string, unknown>>,
): Read {
  const read = questions.map((question, place) => answerTo(question, form[fieldOf(place)]));
  const faults = read.flatMap((answer, place): [string, string[]][] =>
    answer === undefined ? [[fieldOf(place), ["choose-one"]]] : [],
  );
  return faults.length > 0
    ? { ok: false, faults: Object.fromEntries(faults) }
    : { ok: true, value: read.map((answer) => answer ?? null) };
}

/** Undefined where one of what is offered had to be chosen, and was not. */
function answerTo({ kind, options }: Question, given: unknown): Answer | undefined {
  const text = typeof given === "string" ? given.trim() : "";
  if (kind === "text") return text || null;

  const offered: readonly number[] = kind === "scale" ? SCALE : options.map((_, place) => place);
  return offered.find((one) => String(one) === text);
}
