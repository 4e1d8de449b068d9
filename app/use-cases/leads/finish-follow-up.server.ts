import { type AfterFollowUp, finishFollowUp as decide } from "~/domain/leads/lead";
import { factsOf, keptAs } from "~/domain/leads/stored-lead";
import { refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { changeLead, findLead } from "./change-lead";
import { closingEvent } from "./close-lead.server";

/**
 * Finishes the follow-up of a lead and says what follows in the same write: the next one, or how it
 * ended. Refuses `lead-not-found`, `follow-up-needs-next-or-closing`, and as those two do.
 */
export async function finishFollowUp(
  ctx: Ctx<"leads:write">,
  leadId: string,
  after: AfterFollowUp,
) {
  const lead = await findLead(ctx, leadId);
  if (!lead) return refuse("lead-not-found");

  const decision = decide(factsOf(lead), after, ctx.now());
  if (!decision.ok) return decision;

  const told =
    "close" in after && after.close
      ? closingEvent(after.close)
      : ({ type: "lead.followed-up" } as const);
  return changeLead(ctx, lead, keptAs(lead, decision.value), told);
}
