import { ANSWER_DAYS } from "~/config/history";
import type { EpochMs } from "~/lib/time";
import { addDays, type PlainDate, plainDateAt } from "~/lib/zoned-time";

/** The day by which a person has our answer: our own rule, counted in the workspace's zone. */
export const answerBy = (asked: EpochMs, zone: string): PlainDate =>
  addDays(plainDateAt(asked, zone), ANSWER_DAYS);
