import { sql } from "drizzle-orm";
import { foreignKey, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { about, freeText, stamped, tenantOwned } from "../columns";
import { accounts } from "./accounts";
import { contacts } from "./contacts";
import { deals } from "./deals";
import { leads } from "./leads";

/** A file in R2. Its key is our id, never the name it came with. */
export const files = sqliteTable(
  "files",
  {
    ...tenantOwned(),
    ...about(),
    ...stamped(),
    name: freeText("name").notNull(),
    /** By its first bytes, not by its name. */
    mediaType: text("media_type").notNull(),
    bytes: integer("bytes").notNull(),
    sha256: text("sha256").notNull(),
    r2Key: text("r2_key").notNull(),
    scan: text("scan", { enum: ["clean", "quarantined"] }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.contactId],
      foreignColumns: [contacts.tenantId, contacts.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.tenantId, t.accountId],
      foreignColumns: [accounts.tenantId, accounts.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.tenantId, t.leadId],
      foreignColumns: [leads.tenantId, leads.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.tenantId, t.dealId],
      foreignColumns: [deals.tenantId, deals.id],
    }).onDelete("cascade"),
    index("files_by_contact").on(t.tenantId, t.contactId, t.id).where(sql`contact_id is not null`),
    index("files_by_account").on(t.tenantId, t.accountId, t.id).where(sql`account_id is not null`),
    index("files_by_lead").on(t.tenantId, t.leadId, t.id).where(sql`lead_id is not null`),
    index("files_by_deal").on(t.tenantId, t.dealId, t.id).where(sql`deal_id is not null`),
  ],
);
