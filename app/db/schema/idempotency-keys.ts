import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { freeText, instant } from "../columns";

/** The first answer to a POST, replayed when the same request comes again. Kept for 30 days. */
export const idempotencyKeys = sqliteTable(
  "idempotency_keys",
  {
    tenantId: text("tenant_id").notNull(),
    /** Hash of principal, route and key. */
    keyHash: text("key_hash").notNull(),
    fingerprint: text("fingerprint").notNull(),
    status: integer("status"),
    body: freeText("body"),
    headers: text("headers"),
    createdAt: instant("created_at").notNull(),
    /** While the first request is still running. */
    lockedUntil: instant("locked_until"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.keyHash] }),
    index("idempotency_keys_by_age").on(t.createdAt),
  ],
);
