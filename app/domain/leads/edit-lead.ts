import { accept, type Result, refuse } from "~/lib/result";
import type { EpochMs } from "~/lib/time";
import {
  closeLead,
  isOpenLead,
  type LeadClosing,
  type LeadFacts,
  type LeadRefusal,
  type OpenLeadStatus,
  reopenLead,
  scheduleFollowUp,
} from "./lead";
import type { WorkingHours } from "./working-hours";

/** What a person or a program wishes of a lead's course; what is not named stays. */
export interface LeadCourse {
  status?: OpenLeadStatus;
  close?: LeadClosing;
  /** Null: none at all, which an open lead cannot be without. */
  nextFollowUpAt?: EpochMs | null;
}

export type CourseRefusal = LeadRefusal | "open-lead-needs-follow-up" | "lead-is-not-new-again";

/**
 * Decides a change of a lead's status and next follow-up as one: an open status for a closed lead opens
 * it again, a closing ends it. Refuses an open lead without a next follow-up, and "new" for one that
 * is no more.
 */
export function editCourse(
  lead: LeadFacts,
  wish: LeadCourse,
  hours: WorkingHours,
  at: EpochMs,
): Result<Partial<LeadFacts>, CourseRefusal> {
  if (wish.close) return closeLead(lead, wish.close, at);
  const refusal = refusalOf(lead, wish);
  if (refusal) return refuse(refusal);

  const nextFollowUpAt = wish.nextFollowUpAt ?? undefined;
  const moved = wish.status ? { status: wish.status } : {};
  const reopens = wish.status && !isOpenLead(lead.status);
  if (!reopens && nextFollowUpAt === undefined) return accept(moved);

  const followed = reopens
    ? reopenLead(lead, { nextFollowUpAt, hours }, at)
    : scheduleFollowUp(lead, nextFollowUpAt ?? at, at);
  return followed.ok ? accept({ ...followed.value, ...moved }) : followed;
}

function refusalOf(lead: LeadFacts, { status, nextFollowUpAt }: LeadCourse) {
  const open = status !== undefined || isOpenLead(lead.status);
  if (nextFollowUpAt === null && open) return "open-lead-needs-follow-up";
  return status === "new" && lead.status !== "new" ? "lead-is-not-new-again" : undefined;
}
