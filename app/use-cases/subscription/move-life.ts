import { and, eq, isNull } from "drizzle-orm";
import { workspaces } from "~/db/schema";
import type { Write } from "~/db/statements";
import type { TenantDb } from "~/db/tenant-db.server";
import type { Life } from "~/domain/lifecycle/lifecycle";

/** Takes a subscription from one state to another, unless somebody else has moved it since it was read. */
export function moveLife(db: TenantDb, from: Life, to: Life): Write {
  const { lastNotice, lifecycle, lifecycleSince } = workspaces;
  const told = from.lastNotice === null ? isNull(lastNotice) : eq(lastNotice, from.lastNotice);
  // Before its first change a row does not say since when.
  const since = from.state === "active" ? undefined : eq(lifecycleSince, from.since);
  return db.update(
    workspaces,
    {
      lifecycle: to.state,
      lifecycleSince: to.since,
      purgeAt: to.purgeAt,
      lastNotice: to.lastNotice,
    },
    and(eq(workspaces.id, db.tenantId), eq(lifecycle, from.state), since, told),
  );
}
