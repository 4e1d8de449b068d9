import type { EpochMs } from "~/lib/time";
import { daysBetween, type PlainDate, plainDateAt } from "~/lib/zoned-time";

/** How the days that we gave ourselves stand, in whole days of a zone. */
export interface AnswerDays {
  total: number;
  passed: number;
  /** 0 on the last day, negative after it. */
  left: number;
}

/** A day belongs to whoever asked until it ends: neither the first nor the last is cut short. */
export function answerDays(
  { createdAt, dueOn }: { createdAt: EpochMs; dueOn: PlainDate },
  now: EpochMs,
  zone: string,
): AnswerDays {
  const asked = plainDateAt(createdAt, zone);
  const today = plainDateAt(now, zone);

  return {
    total: daysBetween(asked, dueOn),
    passed: daysBetween(asked, today),
    left: daysBetween(today, dueOn),
  };
}
