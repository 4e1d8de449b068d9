import { asc, sql } from "drizzle-orm";
import { NO_LIMIT } from "~/db/expressions";
import { privacyRequests } from "~/db/schema";
import type { TenantDb } from "~/db/tenant-db.server";
import { openOf } from "./begin";

const { id, state } = privacyRequests;

/**
 * A question for the erasures of a person that wait for their answer: what is begun first, and with it answers all.
 * Whose identity is known stands before whose is not, so that none is taken for proven by another's proof.
 */
export const openErasures = (db: TenantDb, hash: string) =>
  db.rows(privacyRequests, {
    where: openOf(hash, "erasure"),
    orderBy: [sql`${state} in ('received', 'identity-pending')`, asc(id)],
    limit: NO_LIMIT,
  });
