import { z } from "zod";
import { logForm } from "~/domain/leads/lead.form";
import { afterAct } from "~/http/lead-act";
import { tenantAction } from "~/http/tenant-route.server";
import { logContact } from "~/use-cases/leads/log-contact.server";

/** Somebody called or wrote, and tells of it. */
export const action = tenantAction(
  {
    permission: "leads:write",
    params: z.object({ workspace: z.string(), leadId: z.string() }),
    form: logForm,
  },
  async ({ ctx, params, form: { from, way } }) => {
    const act = way === "call-unanswered" ? "tried" : "answered";
    return afterAct(params, from, act, await logContact(ctx, params.leadId, way));
  },
);
