import { and, eq, gte, lt } from "drizzle-orm";
import { workspaces } from "~/db/schema";
import type { Write } from "~/db/statements";
import type { TenantDb } from "~/db/tenant-db.server";

/**
 * Says that the database has done what the ledger says up to `number`, if it stood at `from` or behind
 * it: whoever writes entry 7 says so only where 6 was done. What is written is anchored.
 */
export const markApplied = (db: TenantDb, number: number, from = number - 1): Write =>
  db.update(
    workspaces,
    { ledgerApplied: number, ledgerAnchored: true },
    and(
      eq(workspaces.id, db.tenantId),
      gte(workspaces.ledgerApplied, from),
      lt(workspaces.ledgerApplied, number),
    ),
  );
