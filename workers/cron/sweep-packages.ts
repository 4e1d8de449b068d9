import type { PlatformDb } from "~/db/platform-db.server";
import { daysOf, type KeptClass } from "~/domain/policy/retention";
import { DAY_MS, type EpochMs } from "~/lib/time";
import { forgetPackages } from "~/services/packages/forget-packages";

const AT_ONCE = 500;

/**
 * Deletes the objects of packages whose time is over, by their own end or by a period that is shorter now, then their
 * rows: a row that is gone could lead nobody to its object any more.
 * @returns how many there were.
 */
export async function sweepPackages(
  db: PlatformDb,
  objects: R2Bucket,
  now: EpochMs,
  retention: readonly KeptClass[],
): Promise<number> {
  const before = now - daysOf(retention, "packages") * DAY_MS;
  let swept = 0;
  for (;;) {
    const expired = await db.acrossTenantsExpiredPackages(now, before, AT_ONCE);
    if (expired.length === 0) return swept;

    await forgetPackages(
      objects,
      expired.map(({ r2Key }) => r2Key),
    );
    await db.acrossTenantsForgetPackages(
      expired.map(({ id }) => id),
      now,
      before,
    );
    swept += expired.length;
  }
}
