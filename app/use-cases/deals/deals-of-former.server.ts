import { and, asc, eq } from "drizzle-orm";
import { isWord } from "~/db/expressions";
import { deals } from "~/db/schema";
import type { Write } from "~/db/statements";
import type { Ctx } from "../ctx";
import { changingDeal } from "./change-deal";

const AT_ONCE = 20;

/**
 * Gives the next open deals of somebody who left to `ownerId`. They stay in their team, which goes on
 * seeing them. @returns no writes when there are none left.
 */
export async function handOnDealsOf(
  ctx: Ctx<"deals:write">,
  userId: string,
  ownerId: string | null,
): Promise<Write[]> {
  const [found] = await ctx.db.read(
    ctx.db.rows(deals, {
      where: and(eq(deals.ownerId, userId), isWord(deals.status, "open")),
      orderBy: [asc(deals.stageId), asc(deals.stageSince), asc(deals.id)],
      indexedBy: "deals_on_board_by_owner",
      limit: AT_ONCE,
    }),
  );
  const told = { type: "deal.updated", reason: "member-left" } as const;
  return found.flatMap((deal) => changingDeal(ctx, deal, { ownerId }, told).writes);
}
