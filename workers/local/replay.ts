import { workspaces } from "~/db/schema";
import type { TenantDb } from "~/db/tenant-db.server";
import { type TenantId, trustTenantId } from "~/lib/ids";
import { type Clock, MINUTE_MS, systemClock } from "~/lib/time";
import { type Ledger, ledgerInR2 } from "~/services/ledger/ledger";
import { catchUp } from "~/use-cases/privacy/replay/catch-up.server";
import { appliedIn, newestReplay, retryReplay } from "~/use-cases/privacy/replay/progress.server";
import type { LedgerCtx } from "~/use-cases/privacy/replay/undone-entries";
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
  const tenants = new Set([
    ...(await withLedgers(env.FILES)),
    ...(await withMarks(env.DB)),
    ...(await withAnchors(env.KV)),
  ]);
  for (const tenantId of tenants) proofs.push(await replay(env, now, tenantId));
  return Response.json({ at: new Date(now()).toISOString(), workspaces: proofs });
}

async function withLedgers(bucket: R2Bucket): Promise<TenantId[]> {
  const found: TenantId[] = [];
  let cursor: string | undefined;
  do {
    const page = await bucket.list({ prefix: "ledger/", delimiter: "/", cursor });
    found.push(...page.delimitedPrefixes.map((key) => trustTenantId(key.split("/")[1] ?? "")));
    cursor = page.truncated ? page.cursor : undefined;
  } while (cursor);
  return found;
}

/** Those whose database says that it did what a ledger says, also where that ledger is gone. */
async function withMarks(d1: D1Database): Promise<TenantId[]> {
  const marked = d1.prepare("select tenant_id from workspaces where ledger_applied > 0");
  const { results } = await marked.all<{ tenant_id: string }>();
  return results.map(({ tenant_id: id }) => trustTenantId(id));
}

/** Those whose ledger was seen to have entries, also where it is gone with its workspace. */
async function withAnchors(kv: KVNamespace): Promise<TenantId[]> {
  const found: TenantId[] = [];
  let cursor: string | null = null;
  do {
    const page: KVNamespaceListResult<unknown> = await kv.list({ prefix: "anchor/", cursor });
    found.push(...page.keys.map(({ name }) => trustTenantId(name.split("/")[1] ?? "")));
    cursor = page.list_complete ? null : page.cursor;
  } while (cursor);
  return found;
}

async function replay(env: Env, now: Clock, tenantId: TenantId) {
  const services = servicesOf(env, now);
  const db = tenantDb(env, tenantId);
  const ledger = ledgerInR2(services);
  const ctx = { db, services, now, ring: ringWith(env), actor: "system" };
  const [before, { head, isAnchorLost }] = [await appliedIn(db), await ledger.reach(tenantId)];
  const isWhole = (await ledger.ofTheWhole(tenantId)) !== null;
  const done = isWhole || !(await isHere(db)) ? purgedAgain : erasedAgain;
  const outcome = await done(env, ctx, before, head);
  const word = await wordOn(ledger, tenantId, before);
  if (isAnchorLost) await ledger.anchorAnew(tenantId);
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

/** @param applied up to where this database did what the ledger said: an entry that is not there any more was taken out. */
async function wordOn(ledger: Ledger, tenantId: TenantId, applied: number) {
  const verdict = await ledger.verify(tenantId);
  if (!verdict.ok) return { alteredAt: verdict.details.number };
  const { entries } = verdict.value;
  return entries < applied ? { alteredAt: entries + 1 } : verdict.value;
}
