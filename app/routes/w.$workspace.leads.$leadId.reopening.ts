import { z } from "zod";
import { afterAct } from "~/http/lead-act";
import { tenantAction } from "~/http/tenant-route.server";
import { reopenLead } from "~/use-cases/leads/reopen-lead.server";

/** Opens a closed lead again. */
export const action = tenantAction(
  {
    permission: "leads:write",
    params: z.object({ workspace: z.string(), leadId: z.string() }),
    form: z.object({}),
  },
  async ({ ctx, params }) =>
    afterAct(params, "lead", "reopened", await reopenLead(ctx, params.leadId)),
);
