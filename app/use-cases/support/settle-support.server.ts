import { and, eq, gt } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { supportGrants } from "~/db/schema";
import { endOf, type SettleWish, standingOf } from "~/domain/support/support";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";

const EVENTS = {
  approve: "support.approved",
  refuse: "support.refused",
  end: "support.ended",
} as const;

/**
 * Lets the operator's person in until an end, refuses them, or ends it before. Of two who decide at once one is
 * refused. Refuses `grant-not-found`, `grant-settled`.
 */
export async function settleSupport(ctx: Ctx<"support:write">, wish: SettleWish) {
  const { db, actor, now } = ctx;
  const [grant] = await db.read(db.one(supportGrants, wish.id));
  if (!grant) return refuse("grant-not-found");
  if (standingOf(grant, now()) !== (wish.do === "end" ? "open" : "asked"))
    return refuse("grant-settled");

  const still =
    wish.do === "end"
      ? and(eq(supportGrants.state, "approved"), gt(supportGrants.endsAt, now()))
      : eq(supportGrants.state, "asked");
  const isDone = await commitUnlessChanged(
    ctx,
    db.update(supportGrants, changesOf(ctx, wish), eq(supportGrants.id, wish.id), still),
    db.change(insistOnChange()),
    ...record(ctx, { type: EVENTS[wish.do], object: ["support", wish.id] }),
  );
  if (!isDone) return refuse("grant-settled");
  return accept({ id: wish.id, by: actor });
}

function changesOf({ actor, now }: Pick<Ctx, "actor" | "now">, wish: SettleWish) {
  if (wish.do === "end") return { state: "ended", endsAt: now(), endedBy: actor } as const;
  const decided = { decidedBy: actor, decidedAt: now() };
  return wish.do === "approve"
    ? ({ ...decided, state: "approved", endsAt: endOf(wish.hours, now()) } as const)
    : ({ ...decided, state: "refused" } as const);
}
