import { inArray } from "drizzle-orm";
import { workCounts } from "~/db/schema";
import { ownScope, type Scope, scopeKey } from "~/db/scope";
import type { Row, TenantDb } from "~/db/tenant-db.server";

/** The kept counts of what is a person's own and of all that they see: two rows at most. */
export const workCountsOf = (db: TenantDb, userId: string) =>
  db.rows(workCounts, {
    where: inArray(workCounts.scope, [ownScope(userId), scopeKey(db.scope)]),
    limit: 2,
  });

/** Of these, those of one scope; all zero where it never had a record. */
export const countsIn = (rows: readonly Row<typeof workCounts>[], scope: Scope) =>
  rows.find((row) => row.scope === scopeKey(scope)) ?? NONE;

const NONE = { waiting: 0, unassigned: 0, openLeads: 0, deals: 0 };
