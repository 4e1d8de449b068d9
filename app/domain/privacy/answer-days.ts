import type { EpochMs } from "~/lib/time";
import { daysBetween, type PlainDate, plainDateAt } from "~/lib/zoned-time";
import type { ShownCertificate } from "./certificate";

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

/** How the day that a certificate's request was promised was kept; undefined where it answers none. */
export function daysKept(
  { request, doneAt }: Pick<ShownCertificate, "request" | "doneAt">,
  zone: string,
): AnswerDays | undefined {
  if (!request) return undefined;
  const { askedAt, dueOn } = request;
  return answerDays({ createdAt: Date.parse(askedAt), dueOn }, Date.parse(doneAt), zone);
}
