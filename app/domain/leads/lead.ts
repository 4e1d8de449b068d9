import { accept, type Result, refuse } from "~/lib/result";
import type { EpochMs } from "~/lib/time";
import type { LeadLostReason, NotALeadReason } from "./lead-reasons";
import { type ResponseDue, type ResponseTargets, responseDue } from "./response-clock";
import { nextWorkingMorning, type WorkingHours } from "./working-hours";

export const OPEN_LEAD_STATUSES = ["new", "contacted", "qualified"] as const;
export const CLOSED_LEAD_STATUSES = ["converted", "lost", "not-a-lead"] as const;
export const LEAD_STATUSES = [...OPEN_LEAD_STATUSES, ...CLOSED_LEAD_STATUSES] as const;
export type OpenLeadStatus = (typeof OPEN_LEAD_STATUSES)[number];
export type LeadStatus = (typeof LEAD_STATUSES)[number];

export const isOpenLead = (status: LeadStatus): status is OpenLeadStatus =>
  OPEN_LEAD_STATUSES.some((open) => open === status);

/** Who sees to a lead: a person, or a pool that any of its people takes from. */
export type LeadKeeper = { assignedTo: string; pool?: null } | { assignedTo: null; pool: string };

/** What the decisions about a lead need to know of it. */
export interface LeadFacts {
  status: LeadStatus;
  assignedTo: string | null;
  pool: string | null;
  receivedAt: EpochMs;
  firstResponseAt: EpochMs | null;
  nextFollowUpAt: EpochMs | null;
  followUpSetBySystem: boolean;
  closedAt: EpochMs | null;
  lostReason: LeadLostReason | null;
  notALeadReason: NotALeadReason | null;
}

export type LeadRefusal =
  | "lead-is-closed"
  | "lead-is-open"
  | "follow-up-must-be-ahead"
  | "follow-up-needs-next-or-closing"
  | "lead-already-theirs";

export interface OpenedLead extends LeadFacts, ResponseDue {
  status: "new";
  nextFollowUpAt: EpochMs;
}

/**
 * A lead as it begins: new, kept by a person or a pool, its clocks running, and with a next follow-up on the
 * next working morning that says it was set by the system, so that an open lead without one cannot exist.
 */
export function openLead(
  enquiry: { source: string; channel: string; receivedAt: EpochMs },
  keeper: LeadKeeper,
  rules: { targets: ResponseTargets; hours: WorkingHours },
  at: EpochMs,
): OpenedLead {
  return {
    status: "new",
    assignedTo: keeper.assignedTo,
    pool: keeper.pool ?? null,
    receivedAt: enquiry.receivedAt,
    firstResponseAt: null,
    nextFollowUpAt: nextWorkingMorning(at, rules.hours),
    followUpSetBySystem: true,
    closedAt: null,
    lostReason: null,
    notALeadReason: null,
    ...responseDue(enquiry, rules.targets, rules.hours),
  };
}

/**
 * What a human answer changes: the first one stops the clock for good, and a new lead is contacted. An answer
 * to a closed lead changes nothing but is none to refuse. `automatic` messages, read marks and notes are no
 * answers: do not ask about them.
 */
export function answerLead(
  lead: LeadFacts,
  at: EpochMs,
): Pick<LeadFacts, "status" | "firstResponseAt"> {
  return {
    status: lead.status === "new" ? "contacted" : lead.status,
    firstResponseAt: lead.firstResponseAt ?? at,
  };
}

/** Marks an open lead as qualified; a qualified one stays as it is. */
export function qualifyLead(lead: LeadFacts): Result<Pick<LeadFacts, "status">, LeadRefusal> {
  if (!isOpenLead(lead.status)) return refuse("lead-is-closed");

  return accept({ status: "qualified" });
}

export type FollowUpChange = Pick<LeadFacts, "nextFollowUpAt" | "followUpSetBySystem">;

/** Sets or moves the next follow-up of an open lead, by a person. It must lie ahead. */
export function scheduleFollowUp(
  lead: LeadFacts,
  nextFollowUpAt: EpochMs,
  at: EpochMs,
): Result<FollowUpChange, LeadRefusal> {
  if (!isOpenLead(lead.status)) return refuse("lead-is-closed");
  if (nextFollowUpAt <= at) return refuse("follow-up-must-be-ahead");

  return accept({ nextFollowUpAt, followUpSetBySystem: false });
}

/** What follows a follow-up that is done: the next one, or the end. */
export type AfterFollowUp =
  | { nextFollowUpAt: EpochMs }
  | { close: LeadClosing }
  | { nextFollowUpAt?: undefined; close?: undefined };

export type LeadClosing =
  | { status: "lost"; reason: LeadLostReason }
  | { status: "not-a-lead"; reason: NotALeadReason };

/** Finishing the last follow-up of an open lead asks for the next, or for how it ended, in the same write. */
export function finishFollowUp(
  lead: LeadFacts,
  after: AfterFollowUp,
  at: EpochMs,
): Result<FollowUpChange | LeadEnd, LeadRefusal> {
  if ("close" in after && after.close) return closeLead(lead, after.close, at);
  if (after.nextFollowUpAt === undefined) {
    return refuse(isOpenLead(lead.status) ? "follow-up-needs-next-or-closing" : "lead-is-closed");
  }

  return scheduleFollowUp(lead, after.nextFollowUpAt, at);
}

export type LeadEnd = Pick<
  LeadFacts,
  | "status"
  | "closedAt"
  | "lostReason"
  | "notALeadReason"
  | "firstResponseAt"
  | "nextFollowUpAt"
  | "followUpSetBySystem"
>;

const ended = { nextFollowUpAt: null, followUpSetBySystem: false } as const;

/**
 * Ends an open lead as lost or as none at all, each with a reason of its own list. Closing it as not a lead is
 * an answer: a person has looked.
 */
export function closeLead(
  lead: LeadFacts,
  closing: LeadClosing,
  at: EpochMs,
): Result<LeadEnd, LeadRefusal> {
  if (!isOpenLead(lead.status)) return refuse("lead-is-closed");

  const isNone = closing.status === "not-a-lead";

  return accept({
    ...ended,
    status: closing.status,
    closedAt: at,
    lostReason: closing.status === "lost" ? closing.reason : null,
    notALeadReason: closing.status === "not-a-lead" ? closing.reason : null,
    firstResponseAt: isNone ? (lead.firstResponseAt ?? at) : lead.firstResponseAt,
  });
}

/** Ends an open lead because it became a deal. What the deal is made of is for the deal to say. */
export function convertLead(lead: LeadFacts, at: EpochMs): Result<LeadEnd, LeadRefusal> {
  if (!isOpenLead(lead.status)) return refuse("lead-is-closed");

  return accept({
    ...ended,
    status: "converted",
    closedAt: at,
    lostReason: null,
    notALeadReason: null,
    firstResponseAt: lead.firstResponseAt,
  });
}

/**
 * Opens a lead again, as contacted if it was ever answered. It keeps the reason why it was closed, and gets a
 * next follow-up: the one given, or the next working morning, set by the system.
 */
export function reopenLead(
  lead: LeadFacts,
  wish: { nextFollowUpAt?: EpochMs; hours: WorkingHours },
  at: EpochMs,
): Result<Pick<LeadFacts, "status" | "closedAt"> & FollowUpChange, LeadRefusal> {
  if (isOpenLead(lead.status)) return refuse("lead-is-open");
  if (wish.nextFollowUpAt !== undefined && wish.nextFollowUpAt <= at) {
    return refuse("follow-up-must-be-ahead");
  }

  return accept({
    status: lead.firstResponseAt === null ? "new" : "contacted",
    closedAt: null,
    nextFollowUpAt: wish.nextFollowUpAt ?? nextWorkingMorning(at, wish.hours),
    followUpSetBySystem: wish.nextFollowUpAt === undefined,
  });
}

export interface LeadHandOver {
  assignedTo: string | null;
  pool: string | null;
  /** The new owner's own clock; the lead's first one keeps running beside it. Null when it was answered. */
  ownerResponseDueAt: EpochMs | null;
}

/** Gives an open lead to another person or pool. Nothing about its first clock changes. */
export function reassignLead(
  lead: LeadFacts & { source: string; channel: string },
  to: LeadKeeper,
  rules: { targets: ResponseTargets; hours: WorkingHours },
  at: EpochMs,
): Result<LeadHandOver, LeadRefusal> {
  if (!isOpenLead(lead.status)) return refuse("lead-is-closed");
  const pool = to.pool ?? null;
  if (lead.assignedTo === to.assignedTo && lead.pool === pool) return refuse("lead-already-theirs");

  const { responseDueAt } = responseDue({ ...lead, receivedAt: at }, rules.targets, rules.hours);
  const waits = lead.firstResponseAt === null;

  return accept({
    assignedTo: to.assignedTo,
    pool,
    ownerResponseDueAt: waits && to.assignedTo !== null ? responseDueAt : null,
  });
}
