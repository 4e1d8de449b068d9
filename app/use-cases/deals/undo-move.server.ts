import { desc } from "drizzle-orm";
import { deals, events } from "~/db/schema";
import { refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { changeDeal, type Deal } from "./change-deal";

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
  if (move?.type !== "deal.stage_changed" || !changes || !isLast(deal, move))
    return refuse("deal-changed-meanwhile");
  if (ctx.now() - move.createdAt > UNDO_WITHIN_MS) return refuse("too-late-to-undo");

  const before = {
    stageId: String(changes.stageId?.from),
    stageSince: Number(changes.stageSince?.from),
    ...(changes.checks && { checks: (changes.checks.from ?? null) as string[] | null }),
  };
  return changeDeal(ctx, deal, before, { type: "deal.stage_changed", reason: "undo" });
}

/** The deal is as the move left it: a change since would be later, or an event of its own. */
const isLast = (deal: Deal, { createdAt, changes }: typeof events.$inferSelect) =>
  deal.updatedAt <= createdAt &&
  deal.stageId === changes?.stageId?.to &&
  deal.stageSince === changes?.stageSince?.to;
