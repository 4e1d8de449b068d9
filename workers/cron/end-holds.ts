import type { PlatformDb } from "~/db/platform-db.server";
import type { TenantDb } from "~/db/tenant-db.server";
import type { TenantId } from "~/lib/ids";
import type { Clock } from "~/lib/time";
import { plainDateAt } from "~/lib/zoned-time";
import { releaseHold } from "~/use-cases/holds/release-hold.server";

const AT_ONCE = 500;

interface World {
  platform: PlatformDb;
  openTenant: (tenantId: TenantId) => TenantDb;
  now: Clock;
  ring: (jobId: string) => Promise<void>;
}

/** Releases the holds whose last day is over. */
export async function endHolds({ platform, openTenant, now, ring }: World): Promise<void> {
  const today = plainDateAt(now(), "Asia/Dubai");
  for (const { tenantId, id } of await platform.acrossTenantsHoldsBefore(today, AT_ONCE))
    await releaseHold({ db: openTenant(tenantId), now, ring, actor: "system" }, id);
}
