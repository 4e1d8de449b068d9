import { desc } from "drizzle-orm";
import { deals, events } from "~/db/schema";
import { refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { changeDeal } from "./change-deal";

const NEWEST = { orderBy: [desc(events.id)], limit: 1 };
/** Moves can be taken back for as long as their page offers it, and a little longer. */
const UNDO_WITHIN_MS = 60_000;

/**
 * Puts a deal back to exactly where it was before its last move, if nothing about it changed since.
 * Both moves stay in its history.
 */
export async function undoMove(ctx: Ctx<"deals:write">, dealId: string) {
  const [deal, happened] = await ctx.db.read(
    ctx.db.one(deals, dealId),
    ctx.db.rows(events, { within: { column: events.dealId, id: dealId }, ...NEWEST }),
  );
  if (!deal) return refuse("deal-not-found");
  const move = happened[0];
  const changes = move?.changes;
  const untouched = move?.createdAt === deal.updatedAt && changes?.stageId?.to === deal.stageId;
  if (move?.type !== "deal.stage_changed" || !changes || !untouched)
    return refuse("deal-changed-meanwhile");
  if (ctx.now() - move.createdAt > UNDO_WITHIN_MS) return refuse("too-late-to-undo");

  const before = {
    stageId: String(changes.stageId?.from),
    stageSince: Number(changes.stageSince?.from),
    ...(changes.checks && { checks: (changes.checks.from ?? null) as string[] | null }),
  };
  return changeDeal(ctx, deal, before, { type: "deal.stage_changed", reason: "undo" });
}
