import type { EpochMs } from "~/lib/time";
import { isOpenLead, type LeadFacts, type LeadStatus } from "./lead";
import type { LeadLostReason, NotALeadReason } from "./lead-reasons";
import { nearestDueAt } from "./response-clock";

/** A lead as it is kept, as far as decisions touch it. */
export interface StoredLead {
  status: LeadStatus;
  ownerId: string | null;
  source: string;
  channel: string;
  receivedAt: EpochMs;
  firstResponseAt: EpochMs | null;
  responseDueAt: EpochMs | null;
  portalDueAt: EpochMs | null;
  /** The nearest clock of whoever waits; null when nobody does. */
  answerDueAt: EpochMs | null;
  /** The last message of whoever waits; null where what waits is the enquiry itself. */
  waitingMessageId: string | null;
  ownerDueAt: EpochMs | null;
  nextFollowUpAt: EpochMs | null;
  followUpSetBy: "person" | "system" | null;
  closedAt: EpochMs | null;
  closedReason: string | null;
}

/** A lead without an owner waits in the one pool of the workspace. */
const POOL = "workspace";

/** A kept lead as the decisions take it. */
export const factsOf = (lead: StoredLead): LeadFacts & { source: string; channel: string } => ({
  status: lead.status,
  assignedTo: lead.ownerId,
  pool: lead.ownerId === null ? POOL : null,
  receivedAt: lead.receivedAt,
  firstResponseAt: lead.firstResponseAt,
  nextFollowUpAt: lead.nextFollowUpAt,
  followUpSetBySystem: lead.followUpSetBy === "system",
  closedAt: lead.closedAt,
  lostReason: lead.status === "lost" ? (lead.closedReason as LeadLostReason) : null,
  notALeadReason: lead.status === "not-a-lead" ? (lead.closedReason as NotALeadReason) : null,
  source: lead.source,
  channel: lead.channel,
});

/** Whom a lead is given to: a person, or nobody yet. */
export const keeperOf = (ownerId: string | null) =>
  ownerId === null
    ? ({ assignedTo: null, pool: POOL } as const)
    : ({ assignedTo: ownerId, pool: null } as const);

/** What a decision changes in a kept lead, its clocks included: who was answered waits no more. */
export function keptAs(lead: StoredLead, decided: Partial<LeadFacts>): Partial<StoredLead> {
  const {
    lostReason,
    notALeadReason,
    followUpSetBySystem,
    assignedTo: _,
    pool: __,
    ...same
  } = decided;
  const reason = lostReason ?? notALeadReason;
  const changes: Partial<StoredLead> = { ...same };
  if (reason) changes.closedReason = reason;
  if (followUpSetBySystem !== undefined)
    changes.followUpSetBy = setBy(decided.nextFollowUpAt, followUpSetBySystem);

  const answerDueAt = waitsUntil(lead, decided);
  const waits = answerDueAt !== null && isOpenLead(lead.status);
  // Under a running clock a newer message may have come since the lead was read: its id stays.
  return { ...changes, answerDueAt, ...(!waits && { waitingMessageId: null }) };
}

function setBy(nextFollowUpAt: EpochMs | null | undefined, bySystem: boolean) {
  if (nextFollowUpAt === null) return null;
  return bySystem ? "system" : "person";
}

function waitsUntil(lead: StoredLead, { status, firstResponseAt }: Partial<LeadFacts>) {
  const closes = status !== undefined && !isOpenLead(status);
  if (closes || firstResponseAt !== undefined) return null;

  const reopened = status !== undefined && !isOpenLead(lead.status);
  const unanswered = lead.firstResponseAt === null && lead.responseDueAt !== null;
  return reopened && unanswered
    ? nearestDueAt({ ...lead, responseDueAt: lead.responseDueAt ?? lead.receivedAt })
    : lead.answerDueAt;
}
