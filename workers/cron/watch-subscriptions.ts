import type { PlatformDb } from "~/db/platform-db.server";
import type { TenantDb } from "~/db/tenant-db.server";
import type { TenantId } from "~/lib/ids";
import type { Clock } from "~/lib/time";
import { takeUpPurge, watchLife } from "~/use-cases/subscription/watch-life";

interface World {
  platform: PlatformDb;
  openTenant: (tenantId: TenantId) => TenantDb;
  now: Clock;
  ring: (jobId: string) => Promise<void>;
}

const AT_ONCE = 200;

/**
 * Looks after every workspace whose subscription was ended, and every purge that was begun. Throws at the end where
 * one of them failed.
 */
export async function watchSubscriptions({ platform, openTenant, now, ring }: World) {
  const failures: unknown[] = [];
  const ctxOf = (tenantId: TenantId) => ({ db: openTenant(tenantId), now, ring });
  const keep = (failure: unknown) => failures.push(failure);

  for await (const id of paged((after) => platform.acrossTenantsEnding(after, AT_ONCE)))
    await watchLife(ctxOf(id)).catch(keep);
  for await (const id of paged((after) => platform.acrossTenantsHalfPurged(after, AT_ONCE)))
    await takeUpPurge(ctxOf(id)).catch(keep);
  if (failures.length > 0) throw failures[0];
}

/** One after the other, of however many, a page at a time. */
async function* paged(pageAfter: (last: string) => Promise<TenantId[]>) {
  let last = "";
  for (let page = await pageAfter(last); page.length > 0; page = await pageAfter(last)) {
    yield* page;
    last = page.at(-1) ?? last;
  }
}
