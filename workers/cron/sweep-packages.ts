import type { PlatformDb } from "~/db/platform-db.server";
import type { EpochMs } from "~/lib/time";
import { forgetPackages } from "~/services/packages/forget-packages";

const AT_ONCE = 500;

/**
 * Deletes the objects of expired packages, then their rows: a row that is gone could lead nobody to its
 * object any more.
 * @returns how many there were.
 */
export async function sweepPackages(
  db: PlatformDb,
  objects: R2Bucket,
  now: EpochMs,
): Promise<number> {
  let swept = 0;
  for (;;) {
    const expired = await db.acrossTenantsExpiredPackages(now, AT_ONCE);
    if (expired.length === 0) return swept;

    await forgetPackages(
      objects,
      expired.map(({ r2Key }) => r2Key),
    );
    await db.acrossTenantsForgetPackages(
      expired.map(({ id }) => id),
      now,
    );
    swept += expired.length;
  }
}
