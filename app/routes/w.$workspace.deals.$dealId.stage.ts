import { redirect } from "@remix-run/cloudflare";
import { z } from "zod";
import { stageForm } from "~/domain/deals/deal.form";
import { tenantAction } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { moveDeal } from "~/use-cases/deals/move-deal.server";
import { undoMove } from "~/use-cases/deals/undo-move.server";

const gate = {
  permission: "deals:write",
  params: z.object({ workspace: z.string(), dealId: z.string() }),
  form: stageForm,
} as const;

/** Where a deal stands: what the board tells when a card was moved, or taken back. */
export const action = tenantAction(gate, async ({ ctx, params, form: { undo, ...wish }, may }) => {
  const { workspace, dealId } = params;
  const outcome = undo
    ? await undoMove(ctx, dealId)
    : await moveDeal(ctx, dealId, { ...wish, maySkip: may("deals:skip-checks") });
  return outcome.ok ? accept(redirect(`/w/${workspace}/deals/${dealId}`, 303)) : outcome;
});
