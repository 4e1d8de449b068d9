import { sql } from "drizzle-orm";
import { OPERATOR_TENANT } from "~/config/operator";
import type { TenantId } from "~/lib/ids";
import type { EpochMs } from "~/lib/time";
import { jobs } from "../schema";
import { scopedWrite } from "../scoped";
import { byHand } from "../statements";

/** A workspace goes once, so that its work has one name. */
const purgeJobOf = (tenantId: TenantId) => `jb_purge_${tenantId}`;

/**
 * The operator's job that purges this workspace and no other. Asked for again it changes nothing, but that work which
 * was given up is taken up from its first phase: whatever came meanwhile goes as well, and the looks for it are counted
 * anew. What it found and when the keys were destroyed stays.
 */
export const purgeOfItself = (at: EpochMs) =>
  scopedWrite(({ tenantId }) => ({
    ring: purgeJobOf(tenantId),
    statement: byHand(
      sql`insert into ${jobs} (tenant_id, id, created_at, type, payload, actor, scope, state, run_after)
        values (${OPERATOR_TENANT}, ${purgeJobOf(tenantId)}, ${at}, 'workspace.ended',
          json_object('workspaceId', ${tenantId}), 'system', '{"kind":"all"}', 'queued', ${at})
        on conflict (tenant_id, id) do update
          set state = 'queued', attempt = 0, error = null, finished_at = null, run_after = excluded.run_after,
            cursor = json_set(cursor, '$.phase', 'objects', '$.place', 0, '$.rounds', 0)
          where state = 'failed'`,
    ),
  }));
