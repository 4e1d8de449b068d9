import { redirect } from "@remix-run/cloudflare";
import { z } from "zod";
import { noFields } from "~/domain/deals/deal.form";
import { tenantAction } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { deleteDeal } from "~/use-cases/deals/delete-deal.server";

const gate = {
  permission: "deals:delete",
  params: z.object({ workspace: z.string(), dealId: z.string() }),
  form: noFields,
} as const;

/** Deletes a deal. */
export const action = tenantAction(gate, async ({ ctx, params: { workspace, dealId } }) => {
  const outcome = await deleteDeal(ctx, dealId);
  if (!outcome.ok && outcome.reason === "deal-not-found") return outcome;

  const page = outcome.ok ? "deals" : `deals/${dealId}?refused=${outcome.reason}`;
  return accept(redirect(`/w/${workspace}/${page}`, 303));
});
