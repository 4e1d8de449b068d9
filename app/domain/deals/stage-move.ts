import { accept, type Result, refuse } from "~/lib/result";
import type { EpochMs } from "~/lib/time";

/** A stage as the decision needs it; the order of a list of them is the order of the pipeline. */
export interface StageRule {
  id: string;
  /** Keys of what must be true to leave it. */
  exitChecks: readonly string[];
}

export interface MovingDeal {
  status: "open" | "won" | "lost";
  stageId: string;
  stageEnteredAt: EpochMs;
}

export interface StageMove {
  fromStageId: string;
  stageId: string;
  stageEnteredAt: EpochMs;
  /** How long it was in the stage that it leaves; these and the running one add up to the deal's age. */
  durationMs: number;
  /** Checks that did not hold, passed over by a person. */
  skippedChecks: string[];
  reason: string | null;
}

export type StageRefusal =
  | "deal-is-closed"
  | "deal-already-in-stage"
  | "stage-not-in-pipeline"
  | "exit-checks-open"
  | "skipping-not-allowed"
  | "skipping-needs-reason";

/** What must still be true before a deal may go forward to a stage: of every stage it leaves or passes. */
export function openExitChecks(
  pipeline: readonly StageRule[],
  fromStageId: string,
  toStageId: string,
  met: ReadonlySet<string>,
): string[] {
  const from = pipeline.findIndex(({ id }) => id === fromStageId);
  const to = pipeline.findIndex(({ id }) => id === toStageId);

  return pipeline
    .slice(Math.max(0, from), Math.max(0, to))
    .flatMap(({ exitChecks }) => exitChecks)
    .filter((check) => !met.has(check));
}

/**
 * Decides a move to another stage of the same pipeline. Forward it needs the exit checks of every stage that
 * it leaves, or a person who may pass over them and says why. Backward it needs none.
 * @param met the keys of the checks that hold.
 */
export function moveDeal(
  deal: MovingDeal,
  pipeline: readonly StageRule[],
  move: { toStageId: string; met: ReadonlySet<string>; maySkip: boolean; reason?: string },
  at: EpochMs,
): Result<StageMove, StageRefusal> {
  if (deal.status !== "open") return refuse("deal-is-closed");
  if (deal.stageId === move.toStageId) return refuse("deal-already-in-stage");
  if (!pipeline.some(({ id }) => id === move.toStageId)) return refuse("stage-not-in-pipeline");

  const skippedChecks = openExitChecks(pipeline, deal.stageId, move.toStageId, move.met);
  const reason = move.reason?.trim() || null;
  if (skippedChecks.length > 0 && !move.maySkip) {
    return refuse(reason ? "skipping-not-allowed" : "exit-checks-open");
  }
  if (skippedChecks.length > 0 && !reason) return refuse("skipping-needs-reason");

  return accept({
    fromStageId: deal.stageId,
    stageId: move.toStageId,
    stageEnteredAt: at,
    durationMs: Math.max(0, at - deal.stageEnteredAt),
    skippedChecks,
    reason,
  });
}
