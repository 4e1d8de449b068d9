import { and, desc, eq } from "drizzle-orm";
import { jobs, workspaces } from "~/db/schema";
import type { TenantDb } from "~/db/tenant-db.server";
import type { EpochMs } from "~/lib/time";
import { waitingAgain } from "../../jobs";

const replays = eq(jobs.type, "ledger.behind");

/** Up to which entry of the ledger the database has done what it says. */
export async function appliedIn(db: TenantDb): Promise<number> {
  const [workspace] = await db.read(db.one(workspaces, db.tenantId));
  return workspace?.ledgerApplied ?? 0;
}

/** The replay that was begun last, or undefined. */
export async function newestReplay(db: TenantDb) {
  const orderBy = [desc(jobs.createdAt)];
  const [[newest]] = await db.read(db.rows(jobs, { where: replays, orderBy, limit: 1 }));
  return newest;
}

/** Lets a replay that was given up on go on from where it stood. */
export async function retryReplay(db: TenantDb, now: EpochMs): Promise<void> {
  const failed = and(replays, eq(jobs.state, "failed"));
  await db.commit(db.update(jobs, waitingAgain(now), failed));
}
