import { redirect } from "@remix-run/cloudflare";
import { z } from "zod";
import { checksForm } from "~/domain/deals/deal.form";
import { tenantAction } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { updateDeal } from "~/use-cases/deals/update-deal.server";

const gate = {
  permission: "deals:write",
  params: z.object({ workspace: z.string(), dealId: z.string() }),
  form: checksForm,
} as const;

/** Which exit checks of a deal hold. */
export const action = tenantAction(gate, async ({ ctx, params, form }) => {
  const { workspace, dealId } = params;
  const outcome = await updateDeal(ctx, dealId, form);
  if (!outcome.ok && outcome.reason === "deal-not-found") return outcome;

  const told = outcome.ok ? "#checks" : `?refused=${outcome.reason}`;
  return accept(redirect(`/w/${workspace}/deals/${dealId}${told}`, 303));
});
