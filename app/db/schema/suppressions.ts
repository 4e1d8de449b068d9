import { primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant } from "../columns";

/** Keyed hashes of erased phones and e-mails, so that no import brings the person back. */
export const suppressions = sqliteTable(
  "suppressions",
  {
    tenantId: text("tenant_id").notNull(),
    hash: text("hash").notNull(),
    createdAt: instant("created_at").notNull(),
    requestId: text("request_id").notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.hash] })],
);
