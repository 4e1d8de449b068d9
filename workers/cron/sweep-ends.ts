import type { PlatformDb } from "~/db/platform-db.server";
import { log } from "~/lib/log";
import type { EpochMs } from "~/lib/time";
import { endKey } from "~/services/ledger/certificates-of-ends";

/**
 * Forgets contracts for which the law no longer asks: the certificate of a workspace's end goes, and then the record
 * that leads to it. Wherever it fails, the record still stands, and the next sweep does the rest.
 */
export async function sweepEnds(db: PlatformDb, objects: R2Bucket, now: EpochMs): Promise<void> {
  for (;;) {
    const over = await db.contractsOver(now, AT_ONCE);
    if (over.length === 0) return;

    await objects.delete(over.map(endKey));
    await db.forgetContracts(over);
    log("retention.swept", { type: "contract-records", rows: over.length });
  }
}

/** R2 deletes at most a thousand at once. */
const AT_ONCE = 500;
