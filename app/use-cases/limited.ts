import { insistOnChange } from "~/db/queries/insist";
import { countUse, usedUpUntil } from "~/db/queries/uses";
import type { Write } from "~/db/statements";
import { type LimitedUse, USE_LIMITS } from "~/domain/limits/use-limits";
import { accept, type Result, refuse } from "~/lib/result";
import { sha256Hex } from "~/lib/secrets";
import type { EpochMs } from "~/lib/time";
import { commitUnlessChanged } from "./commit";
import type { Ctx } from "./ctx";

/** Too often: after how many seconds it may be asked again. */
export type TooMany = { ok: false; reason: "too-many-requests"; retryAfterS: number };

type Counting = Pick<Ctx, "db" | "ring" | "actor" | "now">;

/**
 * Commits what a limited use asks for, and counts the use with it: nothing is written once its actor has
 * asked as often as they may.
 */
export async function commitWithin(
  ctx: Counting,
  use: LimitedUse,
  ...writes: Write[]
): Promise<Result<null, never> | TooMany> {
  const { db, now } = ctx;
  const count = countUse(await keyOf(ctx, use), USE_LIMITS[use], now());
  const counted = [db.change(count), db.change(insistOnChange())];
  if (await commitUnlessChanged(ctx, ...counted, ...writes)) return accept(null);

  const until = await db.read(await usedUp(ctx, use));
  if (until[0] === null) throw new Error("a commit was ended by something other than its limit");
  return tooMany(ctx, until[0]);
}

/** Reads when this actor may ask again; null: now. */
export const usedUp = async (ctx: Counting, use: LimitedUse) =>
  ctx.db.ask(usedUpUntil(await keyOf(ctx, use), USE_LIMITS[use], ctx.now()));

export const tooMany = ({ now }: Counting, until: EpochMs): TooMany => ({
  ...refuse("too-many-requests"),
  retryAfterS: Math.max(1, Math.ceil((until - now()) / 1_000)),
});

const keyOf = async ({ db, actor }: Counting, use: LimitedUse) =>
  `${use}:${await sha256Hex([db.tenantId, actor].join("\n"))}`;
