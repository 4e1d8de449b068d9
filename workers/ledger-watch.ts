import { OPERATOR_TENANT } from "~/config/operator";
import type { JobRow } from "~/db/job-store.server";
import { workspaces } from "~/db/schema";
import { TenantDb } from "~/db/tenant-db.server";
import type { IsBehind } from "~/http/load-context";
import type { JobType } from "~/jobs/messages";
import { type TenantId, trustTenantId } from "~/lib/ids";
import { type Clock, type EpochMs, MINUTE_MS, systemClock } from "~/lib/time";
import { ledgerInR2, type Reach } from "~/services/ledger/ledger";
import type { Services } from "~/services/services";
import { catchUp } from "~/use-cases/privacy/replay/catch-up.server";
import { mendAnchors } from "~/use-cases/privacy/replay/mend-anchors.server";

/** How long the newest entry of a workspace's ledger is taken to be the one that was seen. */
const SEEN_FOR_MS = MINUTE_MS;
const MOST_SEEN = 5_000;

/** By workspace, for as long as this instance lives. */
const seen = new Map<TenantId, Seen>();

/** How far a ledger reached, and when that was looked at. */
interface Seen extends Pick<Reach, "head" | "isCut"> {
  at: EpochMs;
}

/** As a new instance begins: for tests. */
export const forgetSeen = () => seen.clear();

/** What mends an older database must run while it is one. */
const MENDS: ReadonlySet<string> = new Set<JobType>([
  "ledger.behind",
  "erasure.requested",
  "workspace.ended",
  "account.ended",
]);

/** Whether a database that did what the ledger said up to here did all of it. */
const isAt = ({ head, isCut }: Seen, applied: number) => head === applied && !isCut;

interface Watched {
  d1: D1Database;
  services: Services;
  now: Clock;
  ring: (jobId: string) => Promise<void>;
}

/** Compares the database with the ledger of erasures, which lies outside of it and outlives it. */
export function watchLedger({ d1, services, now, ring }: Watched) {
  const ledger = ledgerInR2(services);

  async function reachOf(tenantId: TenantId): Promise<Seen> {
    const known = seen.get(tenantId);
    if (known && systemClock() - known.at < SEEN_FOR_MS) return known;

    return lookAgain(tenantId);
  }

  async function lookAgain(tenantId: TenantId): Promise<Seen> {
    const reach = await ledger.reach(tenantId);
    const [db, office] = [new TenantDb(d1, tenantId), new TenantDb(d1, OPERATOR_TENANT)];
    await mendAnchors({ db, office, services, now, ring }, reach);
    const { head, isCut } = reach;
    if (seen.size >= MOST_SEEN) seen.clear();
    const looked = { head, isCut, at: systemClock() };
    seen.set(tenantId, looked);
    return looked;
  }

  const isBehind: IsBehind = async ({ tenantId, ledgerApplied }) => {
    const known = await reachOf(tenantId);
    if (isAt(known, ledgerApplied)) return false;
    // More than was seen may have been written since; what is not there at all was taken out of the ledger.
    const reach = ledgerApplied > known.head ? await lookAgain(tenantId) : known;
    if (isAt(reach, ledgerApplied)) return false;

    const db = new TenantDb(d1, tenantId);
    return !(await catchUp(
      { db, services, now, ring, actor: "system" },
      ledgerApplied,
      reach.head,
    ));
  };

  /** For those who come in without the workspace's own row. */
  async function isTenantBehind(tenantId: TenantId): Promise<boolean> {
    if (isAt(await reachOf(tenantId), 0)) return false;

    const db = new TenantDb(d1, tenantId);
    const [workspace] = await db.read(db.one(workspaces, tenantId));
    return isBehind({ tenantId, ledgerApplied: workspace?.ledgerApplied ?? 0 });
  }

  return {
    isBehind,
    isTenantBehind,
    mayRun: async ({ type, tenantId }: JobRow) =>
      MENDS.has(type) || !(await isTenantBehind(trustTenantId(tenantId))),
  };
}
