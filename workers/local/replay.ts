import { OPERATOR_TENANT } from "~/config/operator";
import { workspaces } from "~/db/schema";
import type { TenantDb } from "~/db/tenant-db.server";
import type { TenantId } from "~/lib/ids";
import { type Clock, MINUTE_MS, systemClock } from "~/lib/time";
import { ledgerInR2 } from "~/services/ledger/ledger";
import { catchUp } from "~/use-cases/privacy/replay/catch-up.server";
import { checkLedger } from "~/use-cases/privacy/replay/check-ledger.server";
import { mendAnchors } from "~/use-cases/privacy/replay/mend-anchors.server";
import { appliedIn, newestReplay, retryReplay } from "~/use-cases/privacy/replay/progress.server";
import type { LedgerCtx } from "~/use-cases/privacy/replay/undone-entries";
import { ledgersKnown } from "../ledgers-known";
import { runJob } from "../queue/run-job";
import { ringWith } from "../ring";
import { servicesOf } from "../services";
import { jobConsumer, jobStore, tenantDb } from "../wiring";
import { productClock } from "./clock";

const PATIENCE_MS = 5 * MINUTE_MS;
const PAUSE_MS = 50;

/** Does by hand what the product does by itself when an older database comes back, and tells the proof of it. */
export async function answerReplay(_request: Request, env: Env): Promise<Response> {
  const now = await productClock(env);
  const proofs = [];
  for (const tenantId of await ledgersKnown(env)) proofs.push(await replay(env, now, tenantId));
  return Response.json({ at: new Date(now()).toISOString(), workspaces: proofs });
}

async function replay(env: Env, now: Clock, tenantId: TenantId) {
  const services = servicesOf(env, now);
  const db = tenantDb(env, tenantId);
  const ledger = ledgerInR2(services);
  const ctx = { db, services, now, ring: ringWith(env), actor: "system" };
  const office = tenantDb(env, OPERATOR_TENANT);
  const [before, reach] = [await appliedIn(db), await ledger.reach(tenantId)];
  const isWhole = (await ledger.ofTheWhole(tenantId)) !== null;
  const done = isWhole || !(await isHere(db)) ? purgedAgain : erasedAgain;
  const outcome = await done(env, ctx, before, reach.head);
  const word = await checkLedger({ ...ctx, office });
  const isAnchorLost = await mendAnchors({ ...ctx, office }, reach);
  return {
    ...{ workspace: tenantId, ledger: word, appliedBefore: before },
    ...(isAnchorLost ? { anchor: "lost" } : {}),
    ...outcome,
  };
}

type ReplayCtx = LedgerCtx & { now: Clock };

const isHere = async (db: TenantDb) =>
  (await db.read(db.one(workspaces, db.tenantId)))[0] !== undefined;

async function erasedAgain(env: Env, ctx: ReplayCtx, before: number, head: number) {
  const { db, now } = ctx;
  await retryReplay(db, now());
  const began = !(await catchUp(ctx, before, head));
  const job = began ? await untilDone(env, now, db) : undefined;
  return {
    applied: await appliedIn(db),
    erasedAgain: (job?.result as { erasedAgain?: number } | null)?.erasedAgain ?? 0,
    ...(job && job.state !== "done" ? { state: job.state, error: job.error } : {}),
  };
}

/** A workspace that ended as a whole: of what an older database has of it nothing stays. */
async function purgedAgain(env: Env, ctx: ReplayCtx, before: number, head: number) {
  const { db, now } = ctx;
  if (await isHere(db)) await catchUp(ctx, before, head);
  const runner = jobConsumer(env, "local", now);
  const deadline = systemClock() + PATIENCE_MS;
  while ((await isHere(db)) && systemClock() < deadline)
    for (const id of await jobStore(env).ready(now())) await runJob(id, runner);
  return { purged: !(await isHere(db)) };
}

/** The queue may be running some of the work: a lease lets one of the two have each. */
async function untilDone(env: Env, now: Clock, db: TenantDb) {
  const runner = jobConsumer(env, "local", now);
  const deadline = systemClock() + PATIENCE_MS;
  for (;;) {
    for (const id of await jobStore(env).ready(now())) await runJob(id, runner);
    const newest = await newestReplay(db);
    const isOpen = newest && (newest.state === "queued" || newest.state === "running");
    if (!isOpen || systemClock() > deadline) return newest;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
