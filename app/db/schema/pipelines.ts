import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant, json, tenantOwned } from "../columns";

/** A stage of a pipeline, in order. `leaves` says what must be true to leave it, in both languages. */
export interface StoredStage {
  id: string;
  key: string;
  nameEn: string;
  nameAr: string;
  leavesEn?: string;
  leavesAr?: string;
  /** Per cent. */
  probability?: number;
}

/** A way of selling, with its stages in the row: a board reads one row for all of them. */
export const pipelines = sqliteTable(
  "pipelines",
  {
    ...tenantOwned(),
    key: text("key").notNull(),
    nameEn: text("name_en").notNull(),
    nameAr: text("name_ar").notNull(),
    position: integer("position").notNull(),
    stages: json<StoredStage[]>("stages").notNull(),
    archivedAt: instant("archived_at"),
    importId: text("import_id"),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] })],
);
