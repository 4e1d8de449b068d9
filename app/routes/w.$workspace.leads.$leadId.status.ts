import { z } from "zod";
import { statusForm } from "~/domain/leads/lead.form";
import { afterAct } from "~/http/lead-act";
import { tenantAction } from "~/http/tenant-route.server";
import { updateLead } from "~/use-cases/leads/update-lead.server";

/** Where a lead stands; an open status opens a closed one again. */
export const action = tenantAction(
  {
    permission: "leads:write",
    params: z.object({ workspace: z.string(), leadId: z.string() }),
    form: statusForm,
  },
  async ({ ctx, params, form: { from, status } }) =>
    afterAct(params, from, "staged", await updateLead(ctx, params.leadId, { status })),
);
