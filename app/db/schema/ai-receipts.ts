import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json, tenantOwned } from "../columns";

/** The exact payload of one call to an AI provider, sealed, with what was left out of it. */
export const aiReceipts = sqliteTable(
  "ai_receipts",
  {
    ...tenantOwned(),
    contactId: text("contact_id"),
    purpose: text("purpose").notNull(),
    provider: text("provider").notNull(),
    model: text("model").notNull(),
    fields: json<string[]>("fields").notNull(),
    valuesHidden: integer("values_hidden").notNull(),
    payloadHash: text("payload_hash").notNull(),
    payloadSealed: text("payload_sealed"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("ai_receipts_by_contact").on(t.tenantId, t.contactId).where(sql`contact_id is not null`),
  ],
);
