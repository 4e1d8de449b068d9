import { accept, refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { findLead } from "./change-lead";

/** One lead. Refuses `lead-not-found`, also for what the viewer may not see. */
export async function getLead(ctx: Ctx<"leads:read">, leadId: string) {
  const lead = await findLead(ctx, leadId);
  return lead ? accept(lead) : refuse("lead-not-found");
}
