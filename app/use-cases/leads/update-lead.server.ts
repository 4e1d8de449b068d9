import { editCourse, type LeadCourse } from "~/domain/leads/edit-lead";
import type { LeadFacts } from "~/domain/leads/lead";
import { factsOf, keptAs } from "~/domain/leads/stored-lead";
import { accept, refuse } from "~/lib/result";
import type { EpochMs } from "~/lib/time";
import { changedMeanwhile } from "../changed-meanwhile";
import type { Ctx } from "../ctx";
import { changesBetween } from "../events";
import { workspaceRules } from "../workspace-rules";
import { handOverWrites, leadWithPerson } from "./assign-lead.server";
import { changeLead, type LeadChanges } from "./change-lead";
import { closingEvent } from "./close-lead.server";

/** What a person or a program changes of a lead; what is not named stays. */
export interface LeadEdit extends LeadCourse {
  listingRef?: string | null;
  message?: string | null;
  priceMinor?: number | null;
  currency?: string | null;
  /** Whom it is given to; null is the pool. */
  ownerId?: string | null;
  /** The version that the change was made from: a later one is not written over. */
  version?: EpochMs;
}

/**
 * Changes what a lead is about, and where it stands. Refuses `lead-not-found`, `lead-changed-meanwhile`,
 * and as the decisions do: an open lead keeps a next follow-up.
 */
export async function updateLead(ctx: Ctx<"leads:write">, leadId: string, edit: LeadEdit) {
  const { status, close, nextFollowUpAt, ownerId, version, ...fields } = edit;
  const [lead, person] = await leadWithPerson(ctx, leadId);
  if (!lead) return refuse("lead-not-found");

  const { hours } = workspaceRules(ctx);
  const course = { status, close, nextFollowUpAt };
  const decision = editCourse(factsOf(lead), course, hours, ctx.now());
  if (!decision.ok) return decision;

  const goes = ownerId !== undefined && ownerId !== lead.ownerId;
  const handOver = goes ? handOverWrites(ctx, lead, person, ownerId) : accept(STAYS);
  if (!handOver.ok) return handOver;

  const { changes: owner, writes } = handOver.value;
  const changes: LeadChanges = { ...given(fields), ...kept(lead, decision.value), ...owner };
  const differing = changesBetween(lead, changes);
  if (!differing) return accept(lead);
  if (version !== undefined && version !== lead.updatedAt)
    return changedMeanwhile(ctx, "lead-changed-meanwhile", lead, differing);

  return changeLead(ctx, lead, changes, eventOf(close, goes), ...writes);
}

/** It stays with whom it is. */
const STAYS = { changes: {}, writes: [] };

function eventOf(close: LeadCourse["close"], goes: boolean) {
  if (close) return closingEvent(close);
  return { type: goes ? "lead.assigned" : "lead.updated" } as const;
}

const kept = (lead: Parameters<typeof keptAs>[0], decided: Partial<LeadFacts>) =>
  Object.keys(decided).length > 0 ? keptAs(lead, decided) : {};

/** Only what was named: `undefined` is "as it is". */
const given = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<Fields>;
