import type { EpochMs } from "~/lib/time";

/** The times that a lead's clocks are read from. */
export interface LeadTimes {
  receivedAt: EpochMs;
  firstResponseAt: EpochMs | null;
  responseDueAt: EpochMs | null;
  portalDueAt: EpochMs | null;
  ownerDueAt: EpochMs | null;
  answerDueAt: EpochMs | null;
}

/** Of all that is kept of a lead, its times alone. */
export const timesOf = (lead: LeadTimes): LeadTimes => ({
  receivedAt: lead.receivedAt,
  firstResponseAt: lead.firstResponseAt,
  responseDueAt: lead.responseDueAt,
  portalDueAt: lead.portalDueAt,
  ownerDueAt: lead.ownerDueAt,
  answerDueAt: lead.answerDueAt,
});

export interface LeadClock {
  /** Whose rule it is. */
  rule: "yours" | "ours" | "portal";
  startedAt: EpochMs;
  dueAt: EpochMs;
}

/**
 * The clocks that run for somebody who waits: the present owner's where the lead came to them
 * unanswered, the workspace's and the portal's. Whoever wrote again after an answer, or after what they
 * wrote needed none, has one. None when nobody waits.
 */
export function clocksOf(lead: LeadTimes, targetMs: number): LeadClock[] {
  if (lead.answerDueAt === null) return [];
  const { receivedAt: startedAt, responseDueAt, portalDueAt, ownerDueAt, answerDueAt } = lead;
  const first = Math.min(responseDueAt ?? answerDueAt, portalDueAt ?? answerDueAt);
  if (lead.firstResponseAt !== null || answerDueAt > first)
    return [backwards("ours", answerDueAt, targetMs)];

  return [
    ...(ownerDueAt === null ? [] : [backwards("yours", ownerDueAt, targetMs)]),
    ...(responseDueAt === null ? [] : [{ rule: "ours" as const, startedAt, dueAt: responseDueAt }]),
    ...(portalDueAt === null ? [] : [{ rule: "portal" as const, startedAt, dueAt: portalDueAt }]),
  ];
}

/** The clock that ends first; undefined when nobody waits. */
export const nearestOf = (lead: LeadTimes, targetMs: number): LeadClock | undefined =>
  clocksOf(lead, targetMs).toSorted((one, other) => one.dueAt - other.dueAt)[0];

/** A clock of which only the end was kept. */
const backwards = (rule: LeadClock["rule"], dueAt: EpochMs, targetMs: number): LeadClock => ({
  rule,
  startedAt: dueAt - targetMs,
  dueAt,
});
