import { z } from "zod";
import { undoForm } from "~/domain/leads/lead.form";
import { afterAct } from "~/http/lead-act";
import { tenantAction } from "~/http/tenant-route.server";
import { undoLead } from "~/use-cases/leads/undo-lead.server";

/** Takes back the change that made the version. */
export const action = tenantAction(
  {
    permission: "leads:write",
    params: z.object({ workspace: z.string(), leadId: z.string() }),
    form: undoForm,
  },
  async ({ ctx, params, form: { from, version } }) =>
    afterAct(params, from, "undone", await undoLead(ctx, params.leadId, version)),
);
