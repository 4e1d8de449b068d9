import { redirect } from "@remix-run/cloudflare";
import { z } from "zod";
import { noFields } from "~/domain/deals/deal.form";
import { tenantAction } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { reopenDeal } from "~/use-cases/deals/reopen-deal.server";

const gate = {
  permission: "deals:close",
  params: z.object({ workspace: z.string(), dealId: z.string() }),
  form: noFields,
} as const;

/** Opens a closed deal again. */
export const action = tenantAction(gate, async ({ ctx, params: { workspace, dealId } }) => {
  const outcome = await reopenDeal(ctx, dealId);
  if (!outcome.ok && outcome.reason === "deal-not-found") return outcome;

  const told = outcome.ok ? "" : `?refused=${outcome.reason}`;
  return accept(redirect(`/w/${workspace}/deals/${dealId}${told}`, 303));
});
