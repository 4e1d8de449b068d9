import { scheduleFollowUp as decide } from "~/domain/leads/lead";
import { factsOf, keptAs } from "~/domain/leads/stored-lead";
import { refuse } from "~/lib/result";
import type { EpochMs } from "~/lib/time";
import type { Ctx } from "../ctx";
import { changeLead, findLead } from "./change-lead";

/** Sets or moves the next follow-up. Refuses `lead-not-found`, `lead-is-closed`, `follow-up-must-be-ahead`. */
export async function scheduleFollowUp(
  ctx: Ctx<"leads:write">,
  leadId: string,
  nextFollowUpAt: EpochMs,
) {
  const lead = await findLead(ctx, leadId);
  if (!lead) return refuse("lead-not-found");

  const decision = decide(factsOf(lead), nextFollowUpAt, ctx.now());
  if (!decision.ok) return decision;

  return changeLead(ctx, lead, keptAs(lead, decision.value), { type: "lead.updated" });
}
