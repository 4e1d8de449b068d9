import type { Locale } from "~/lib/locale";
import { accept, refuse } from "~/lib/result";
import type { EpochMs } from "~/lib/time";
import { addDays, daysBetween, instantAt, type PlainDate, plainDateAt } from "~/lib/zoned-time";

type InTwo = Readonly<Record<Locale, string>>;

export const QUESTION_KINDS = ["choice", "scale", "text"] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** What is asked. Only a choice has options; a scale runs from one to five. */
export interface Question {
  kind: QuestionKind;
  asks: InTwo;
  options: readonly InTwo[];
}

export const MOST_QUESTIONS = 5;
export const SCALE = [1, 2, 3, 4, 5] as const;
/** How long a survey may be open. */
const LONGEST_DAYS = 90;
/** How many must have answered before an anonymous survey shows anything, and what of a sum is kept at the end. */
export const FEWEST = 5;

/** When a survey ends whose last day is given. Refuses `ends-in-the-past` and `ends-too-late`. */
export function endOf(lastDay: PlainDate, now: EpochMs, zone: string) {
  const ahead = daysBetween(plainDateAt(now, zone), lastDay);
  if (ahead < 0) return refuse("ends-in-the-past");
  if (ahead > LONGEST_DAYS) return refuse("ends-too-late");
  return accept(instantAt(lastDay, 1440, zone));
}

/** The last day that a new survey may have. */
export const latestDay = (now: EpochMs, zone: string): PlainDate =>
  addDays(plainDateAt(now, zone), LONGEST_DAYS);

/** Whether it may still be answered. */
export const isOpen = ({ endsAt }: { endsAt: EpochMs }, now: EpochMs) => now < endsAt;

/** Whether so few answered that what they said would tell who they are. */
export const isTooFew = (isAnonymous: boolean, answered: number) =>
  isAnonymous && answered < FEWEST;
