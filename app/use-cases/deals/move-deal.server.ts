import { eq } from "drizzle-orm";
import { deals, pipelines } from "~/db/schema";
import { link } from "~/db/tenant-db.server";
import { moveDeal as decide } from "~/domain/deals/stage-move";
import { stageRules } from "~/domain/deals/stored-stage";
import { refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { changeDeal, type Deal, type DealChanges } from "./change-deal";

export interface StageWish {
  stageId: string;
  /** Keys of exit checks that hold, said with the move. */
  met?: readonly string[];
  /** Why open checks are passed over. */
  reason?: string;
  maySkip?: boolean;
}

/**
 * Moves a deal to another stage of its pipeline. Where the pipeline holds deals back, the checks of every
 * stage it leaves must hold, or a person who may pass over them says why.
 * @returns the deal as it is now, and the id of the stage it left.
 */
export async function moveDeal(ctx: Ctx<"deals:write">, dealId: string, wish: StageWish) {
  const [[found]] = await ctx.db.read(
    ctx.db.linked(
      deals,
      { pipeline: link(deals.pipelineId, pipelines) },
      { where: eq(deals.id, dealId), limit: 1 },
    ),
  );
  if (!found?.pipeline) return refuse("deal-not-found");

  const deal = found.row;
  const decision = decideMove(deal, found.pipeline, wish, ctx.now());
  if (!decision.ok) return decision;

  const { skippedChecks, reason, ...move } = decision.value;
  const changes = movedTo(deal, move, wish.met);
  return changeDeal(ctx, deal, changes, {
    type: "deal.stage_changed",
    reason: reason ?? undefined,
    changes: {
      stageId: { from: deal.stageId, to: move.stageId },
      stageSince: { from: deal.stageSince, to: move.stageEnteredAt },
      durationMs: { to: move.durationMs },
      ...(skippedChecks.length > 0 && { skippedChecks: { to: skippedChecks } }),
      ...(changes.checks && { checks: { from: deal.checks, to: changes.checks } }),
    },
  });
}

function decideMove(
  deal: Deal,
  pipeline: typeof pipelines.$inferSelect,
  { stageId, met = [], reason, maySkip = false }: StageWish,
  at: number,
) {
  const moving = { ...deal, stageEnteredAt: deal.stageSince };
  const rules = stageRules(pipeline.stages, pipeline.holdsBack);
  const checks = new Set([...(deal.checks ?? []), ...met]);
  return decide(moving, rules, { toStageId: stageId, met: checks, maySkip, reason }, at);
}

function movedTo(
  deal: Deal,
  { stageId, stageEnteredAt }: { stageId: string; stageEnteredAt: number },
  met: readonly string[] = [],
): DealChanges {
  const added = met.filter((key) => !deal.checks?.includes(key));
  return {
    stageId,
    stageSince: stageEnteredAt,
    ...(added.length > 0 && { checks: [...(deal.checks ?? []), ...added] }),
  };
}
