import type { PlatformDb } from "~/db/platform-db.server";
import type { TenantDb } from "~/db/tenant-db.server";
import type { TenantId } from "~/lib/ids";
import type { Clock } from "~/lib/time";
import { watchLife } from "~/use-cases/subscription/watch-life";

interface World {
  platform: PlatformDb;
  openTenant: (tenantId: TenantId) => TenantDb;
  now: Clock;
  ring: (jobId: string) => Promise<void>;
}

/** Looks after every workspace whose subscription was ended. Throws at the end where one of them failed. */
export async function watchSubscriptions({ platform, openTenant, now, ring }: World) {
  const failures: unknown[] = [];
  for (const tenantId of await platform.acrossTenantsEnding())
    await watchLife({ db: openTenant(tenantId), now, ring }).catch((failure) =>
      failures.push(failure),
    );
  if (failures.length > 0) throw failures[0];
}
