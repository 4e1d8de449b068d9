import { closeLead as decide, type LeadClosing } from "~/domain/leads/lead";
import { factsOf, keptAs } from "~/domain/leads/stored-lead";
import { refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { changeLead, findLead } from "./change-lead";

/** Ends a lead as lost or as none at all. Refuses `lead-not-found`, `lead-is-closed`. */
export async function closeLead(ctx: Ctx<"leads:write">, leadId: string, closing: LeadClosing) {
  const lead = await findLead(ctx, leadId);
  if (!lead) return refuse("lead-not-found");

  const decision = decide(factsOf(lead), closing, ctx.now());
  if (!decision.ok) return decision;

  return changeLead(ctx, lead, keptAs(lead, decision.value), closingEvent(closing));
}

/** Webhooks are told of what was lost; what never was a lead is for the timeline alone. */
export const closingEvent = ({ status, reason }: LeadClosing) =>
  ({ type: status === "lost" ? "lead.lost" : "lead.closed", reason }) as const;
