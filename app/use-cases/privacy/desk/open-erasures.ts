import { NO_LIMIT } from "~/db/expressions";
import { privacyRequests } from "~/db/schema";
import type { TenantDb } from "~/db/tenant-db.server";
import { openOf } from "./begin";
import { isWaiting, type RequestRow } from "./steps";

/**
 * A question for the erasures of a person that wait for their answer: what is begun first, and with it answers all.
 * Whose identity is known stands before whose is not, so that none is taken for proven by another's proof.
 */
export function openErasures(db: TenantDb, hash: string) {
  const where = openOf(hash, "erasure");
  const { statement, decode } = db.rows(privacyRequests, { where, limit: NO_LIMIT });
  return {
    statement,
    decode: (rows: Parameters<typeof decode>[0]) => decode(rows).toSorted(byProof),
  };
}

const byProof = (one: RequestRow, other: RequestRow) =>
  Number(isWaiting(one)) - Number(isWaiting(other)) || (one.id < other.id ? -1 : 1);
