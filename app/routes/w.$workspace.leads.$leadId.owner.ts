import { z } from "zod";
import { ownerForm } from "~/domain/leads/lead.form";
import { afterAct } from "~/http/lead-act";
import { tenantAction } from "~/http/tenant-route.server";
import { assignLead } from "~/use-cases/leads/assign-lead.server";

/** Whose a lead is. */
export const action = tenantAction(
  {
    permission: ["leads:write", "leads:assign"],
    params: z.object({ workspace: z.string(), leadId: z.string() }),
    form: ownerForm,
  },
  async ({ ctx, params, form: { from, ownerId, reason } }) =>
    afterAct(params, from, "given", await assignLead(ctx, params.leadId, ownerId, reason)),
);
