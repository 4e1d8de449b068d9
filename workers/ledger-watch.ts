import type { JobRow } from "~/db/job-store.server";
import { workspaces } from "~/db/schema";
import { TenantDb } from "~/db/tenant-db.server";
import type { IsBehind } from "~/http/load-context";
import type { JobType } from "~/jobs/messages";
import { type TenantId, trustTenantId } from "~/lib/ids";
import { type Clock, type EpochMs, MINUTE_MS, systemClock } from "~/lib/time";
import { ledgerInR2 } from "~/services/ledger/ledger";
import type { Services } from "~/services/services";
import { catchUp } from "~/use-cases/privacy/replay/catch-up.server";

/** How long the newest entry of a workspace's ledger is taken to be the one that was seen. */
const SEEN_FOR_MS = MINUTE_MS;
const MOST_SEEN = 5_000;

/** By workspace, for as long as this instance lives. */
const seen = new Map<TenantId, { head: number; at: EpochMs }>();

/** As a new instance begins: for tests. */
export const forgetSeen = () => seen.clear();

/** What mends an older database must run while it is one. */
const MENDS: ReadonlySet<string> = new Set<JobType>([
  "ledger.behind",
  "erasure.requested",
  "workspace.ended",
  "account.ended",
]);

interface Watched {
  d1: D1Database;
  services: Services;
  now: Clock;
  ring: (jobId: string) => Promise<void>;
}

/** Compares the database with the ledger of erasures, which lies outside of it and outlives it. */
export function watchLedger({ d1, services, now, ring }: Watched) {
  const ledger = ledgerInR2(services.objects, services.seals);

  async function headOf(tenantId: TenantId): Promise<number> {
    const known = seen.get(tenantId);
    if (known && systemClock() - known.at < SEEN_FOR_MS) return known.head;

    return lookAgain(tenantId);
  }

  async function lookAgain(tenantId: TenantId): Promise<number> {
    const head = await ledger.head(tenantId);
    if (seen.size >= MOST_SEEN) seen.clear();
    seen.set(tenantId, { head, at: systemClock() });
    return head;
  }

  const isBehind: IsBehind = async ({ tenantId, ledgerApplied }) => {
    const known = await headOf(tenantId);
    if (ledgerApplied === known) return false;
    // More than was seen may have been written since; what is not there at all was taken out of the ledger.
    const head = ledgerApplied > known ? await lookAgain(tenantId) : known;
    if (ledgerApplied === head) return false;

    const db = new TenantDb(d1, tenantId);
    return !(await catchUp({ db, services, now, ring, actor: "system" }, ledgerApplied, head));
  };

  /** For those who come in without the workspace's own row. */
  async function isTenantBehind(tenantId: TenantId): Promise<boolean> {
    if ((await headOf(tenantId)) === 0) return false;

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
