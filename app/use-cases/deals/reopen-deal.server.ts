import { deals } from "~/db/schema";
import { reopenDeal as decide } from "~/domain/deals/deal-end";
import type { DealLostReason } from "~/domain/deals/deal-reasons";
import { refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { changeDeal } from "./change-deal";

/** Opens a closed deal again, in the stage where it stood. What was said at its end stays. */
export async function reopenDeal(ctx: Ctx<"deals:close">, dealId: string) {
  const [deal] = await ctx.db.read(ctx.db.one(deals, dealId));
  if (!deal) return refuse("deal-not-found");

  const lostReason = deal.lostReason as DealLostReason | null;
  const facts = { ...deal, lostReason, lostNote: null, amountMinor: deal.valueMinor ?? 0 };
  const decision = decide(facts);
  if (!decision.ok) return decision;

  const { lostNote: _, ...opened } = decision.value;
  return changeDeal(ctx, deal, opened, { type: "deal.reopened" });
}
