import { redirect } from "@remix-run/cloudflare";
import { z } from "zod";
import { noFields } from "~/domain/deals/deal.form";
import { tenantAction } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { undoMove } from "~/use-cases/deals/undo-move.server";

const gate = {
  permission: "deals:write",
  params: z.object({ workspace: z.string(), dealId: z.string() }),
  form: noFields,
} as const;

/** Takes the last move back, on pages without scripts. A refusal is told on the deal's own page. */
export const action = tenantAction(gate, async ({ ctx, params: { workspace, dealId } }) => {
  const outcome = await undoMove(ctx, dealId);
  if (!outcome.ok && outcome.reason === "deal-not-found") return outcome;

  const page = outcome.ok
    ? `deals?pipeline=${outcome.value.pipelineId}`
    : `deals/${dealId}?refused=${outcome.reason}`;
  return accept(redirect(`/w/${workspace}/${page}`, 303));
});
