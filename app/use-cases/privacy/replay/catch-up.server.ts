import { purgeOfItself } from "~/db/queries/purge-of-itself";
import { log } from "~/lib/log";
import { ledgerInR2 } from "~/services/ledger/ledger";
import { commit } from "../../commit";
import { newJob } from "../../jobs";
import { markApplied } from "../ledger-mark";
import { type LedgerCtx, undoneEntries } from "./undone-entries";

/**
 * Whether this database has done all that the ledger of erasures says, whose newest entry is `head`.
 * Where it has not, it is an older copy, or the ledger was altered: work is begun that mends the first,
 * once for each state of the two.
 */
export async function catchUp(ctx: LedgerCtx, applied: number, head: number): Promise<boolean> {
  if (await ledgerInR2(ctx.services).ofTheWhole(ctx.db.tenantId)) return beginPurge(ctx);

  let reached = applied;
  for (;;) {
    const found = await undoneEntries(ctx, reached);
    if (!found.ok) {
      log("ledger.altered", { tenantId: ctx.db.tenantId, entry: found.details.number });
      return beginReplay(ctx, applied, head);
    }
    if (found.value.applied > reached)
      await ctx.db.commit(markApplied(ctx.db, found.value.applied, reached));
    reached = found.value.applied;
    if (found.value.undone.length > 0) return beginReplay(ctx, reached, head);
    if (!found.value.mayBeMore) return true;
  }
}

/** All of it went: a copy in which it is there again is purged again. */
async function beginPurge(ctx: LedgerCtx): Promise<false> {
  await commit(ctx, ctx.db.change(purgeOfItself(ctx.now())));
  return false;
}

async function beginReplay(ctx: LedgerCtx, applied: number, head: number): Promise<false> {
  const id = `jb_replay_${ctx.db.tenantId}_${applied}_${head}`;
  const job = newJob(ctx, "ledger.behind", {}, { id, dedupeKey: "ledger.behind" });
  await commit(ctx, job.write);
  return false;
}
