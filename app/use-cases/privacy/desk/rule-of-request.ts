import { type AnswerRule, answerRules, ourRule } from "~/config/answer-rules";
import { datesOf } from "~/domain/privacy/deadline";
import { isAtOnce, type RequestType } from "~/domain/privacy/request-states";
import type { EpochMs } from "~/lib/time";
import { addDays, plainDateAt } from "~/lib/zoned-time";

/** The rule that a workspace answers by unless another is named: that of the country it works in. */
export const HOUSE_RULE = "AE";

export const answerRule = (id: string): AnswerRule =>
  answerRules.find((rule) => rule.id === id) ?? ourRule;

/** Whether there is a rule by this name. */
export const isAnswerRule = (id: string) => answerRules.some((rule) => rule.id === id);

/** The purpose of a report that we hold a child's data: our own 72 hours, whatever the law gives. */
export const CHILD = "child";
const CHILD_DAYS = 3;

interface Dated {
  createdAt: EpochMs;
  ruleId: string;
  type: RequestType;
  purpose: string | null;
}

/** The day a request is due on, in the zone of whoever decides; today where it is done at once. */
export function dueOnOf({ createdAt, ruleId, type, purpose }: Dated, zone: string) {
  const received = plainDateAt(createdAt, zone);
  if (isAtOnce(type, purpose)) return received;
  if (purpose === CHILD) return addDays(received, CHILD_DAYS);
  return datesOf(answerRule(ruleId), received).dueOn;
}

/** The last day that an extension can reach; null where the rule knows none. */
export function extensionOf({ createdAt, ruleId, type, purpose }: Dated, zone: string) {
  if (isAtOnce(type, purpose) || purpose === CHILD) return null;
  return datesOf(answerRule(ruleId), plainDateAt(createdAt, zone)).extendedTo;
}
