import { sql } from "drizzle-orm";
import { foreignKey, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { freeJson, json } from "../columns";
import { imports } from "./imports";

/** A record as it stood before an import changed it, and when the import did. */
export interface BeforeImage {
  at: number;
  values: Record<string, unknown>;
}

/**
 * What became of one row: the record it made or changed, with what stood there before. Rows of the
 * file count from one; zero and below are records that the import made besides (a pipeline, a
 * company or a person to assign to that a row named).
 */
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
    /** What a second import knows the row by; nothing personal stands in it unhashed. */
    key: text("key"),
    /** Codes with the column they belong to; never the value. */
    errors: json<{ column: string | null; code: string }[]>("errors"),
    /** What undo restores. */
    before: freeJson<BeforeImage>("before"),
    /** What undo did with it. Null: nothing yet. */
    undone: text("undone", { enum: ["taken-back", "kept-changed", "kept-in-use", "gone"] }),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.importId, t.row] }),
    foreignKey({
      columns: [t.tenantId, t.importId],
      foreignColumns: [imports.tenantId, imports.id],
    }).onDelete("cascade"),
    index("import_rows_by_key").on(t.tenantId, t.key).where(sql`key is not null`),
    index("import_rows_by_outcome").on(t.tenantId, t.importId, t.outcome, t.row),
    index("import_rows_by_contact").on(t.tenantId, t.contactId).where(sql`contact_id is not null`),
  ],
);
