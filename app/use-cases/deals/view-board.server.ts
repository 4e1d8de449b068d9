import { type BoardRows, boardOf } from "~/db/queries/board";
import type { pipelines } from "~/db/schema";
import { accept, type Result, refuse } from "~/lib/result";
import type { Ctx } from "../ctx";

const CARDS_A_STAGE = 20;

export interface BoardWish {
  pipelineId?: string;
  /** Only this person's. A viewer of a team or of their own sees theirs anyway. */
  ownerId?: string;
}

type Pipeline = typeof pipelines.$inferSelect;
type Board = BoardRows & { pipeline: Pipeline };

/** A pipeline's board: totals of every stage and its newest cards, and the other pipelines by name. */
export async function viewBoard(
  ctx: Ctx<"deals:read">,
  wish: BoardWish,
): Promise<Result<Board, "pipeline-not-found">> {
  const [board] = await ctx.db.read(ctx.db.ask(boardOf({ ...wish, limit: CARDS_A_STAGE })));
  const { pipeline, pipelines } = board;
  // Where the first place is empty, the next pipeline has to be asked for by its id.
  const next = inOrder(pipelines)[0];
  if (!pipeline && !wish.pipelineId && next)
    return viewBoard(ctx, { ...wish, pipelineId: next.id });
  if (!pipeline) return refuse("pipeline-not-found");

  return accept({ ...board, pipeline, pipelines: inOrder(pipelines) });
}

const inOrder = (all: Pipeline[]) =>
  all.filter(({ archivedAt }) => !archivedAt).sort((a, b) => a.position - b.position);
