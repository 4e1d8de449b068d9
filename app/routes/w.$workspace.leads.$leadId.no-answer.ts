import { z } from "zod";
import { settleForm } from "~/domain/leads/lead.form";
import { afterAct } from "~/http/lead-act";
import { tenantAction } from "~/http/tenant-route.server";
import { settleWait } from "~/use-cases/leads/settle-wait.server";

/** What waits needs no answer. */
export const action = tenantAction(
  {
    permission: "leads:write",
    params: z.object({ workspace: z.string(), leadId: z.string() }),
    form: settleForm,
  },
  async ({ ctx, params, form: { from, seen } }) =>
    afterAct(params, from, "settled", await settleWait(ctx, params.leadId, seen)),
);
