import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json, tenantOwned } from "../columns";

/** The signed word on an erasure. It names nobody. */
export const certificates = sqliteTable(
  "certificates",
  {
    ...tenantOwned(),
    requestId: text("request_id").notNull(),
    /** Its entry in the ledger outside the database. */
    ledgerNumber: integer("ledger_number").notNull(),
    document: json<unknown>("document").notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] })],
);
