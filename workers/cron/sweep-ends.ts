import type { PlatformDb } from "~/db/platform-db.server";
import type { EpochMs } from "~/lib/time";
import { endKey } from "~/services/ledger/certificates-of-ends";

/** The certificate of a workspace's end goes with the contract's record, for which the law no longer asks. */
export async function sweepEnds(db: PlatformDb, objects: R2Bucket, now: EpochMs): Promise<void> {
  const over = await db.contractsOver(now);
  if (over.length > 0) await objects.delete(over.map(endKey));
}
