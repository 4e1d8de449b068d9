import { sql } from "drizzle-orm";
import { foreignKey, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json } from "../columns";
import { imports } from "./imports";

/** What became of one row: the record it made or changed, with what stood there before. */
export const importRows = sqliteTable(
  "import_rows",
  {
    tenantId: text("tenant_id").notNull(),
    importId: text("import_id").notNull(),
    row: integer("row").notNull(),
    outcome: text("outcome", { enum: ["created", "updated", "skipped", "failed"] }).notNull(),
    objectKind: text("object_kind"),
    objectId: text("object_id"),
    contactId: text("contact_id"),
    /** Codes with the column they belong to; never the value. */
    errors: json<{ column: string; code: string }[]>("errors"),
    /** The record before an update: what undo restores. */
    before: json<Record<string, unknown>>("before"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.importId, t.row] }),
    foreignKey({
      columns: [t.tenantId, t.importId],
      foreignColumns: [imports.tenantId, imports.id],
    }).onDelete("cascade"),
    index("import_rows_by_contact").on(t.tenantId, t.contactId).where(sql`contact_id is not null`),
  ],
);
