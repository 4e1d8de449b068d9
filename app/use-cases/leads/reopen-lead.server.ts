import { reopenLead as decide } from "~/domain/leads/lead";
import { factsOf, keptAs } from "~/domain/leads/stored-lead";
import { refuse } from "~/lib/result";
import type { EpochMs } from "~/lib/time";
import type { Ctx } from "../ctx";
import { workspaceRules } from "../workspace-rules";
import { changeLead, findLead } from "./change-lead";

/**
 * Opens a closed lead again, with a next follow-up: the one given, or the next working morning. It
 * keeps why it was closed. Refuses `lead-not-found`, `lead-is-open`, `follow-up-must-be-ahead`.
 */
export async function reopenLead(
  ctx: Ctx<"leads:write">,
  leadId: string,
  { nextFollowUpAt }: { nextFollowUpAt?: EpochMs } = {},
) {
  const lead = await findLead(ctx, leadId);
  if (!lead) return refuse("lead-not-found");

  const { hours } = workspaceRules(ctx);
  const decision = decide(factsOf(lead), { nextFollowUpAt, hours }, ctx.now());
  if (!decision.ok) return decision;

  return changeLead(ctx, lead, keptAs(lead, decision.value), { type: "lead.reopened" });
}
