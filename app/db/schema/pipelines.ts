import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { StoredStage } from "~/domain/deals/stored-stage";
import { flag, freeJson, freeText, instant, tenantOwned } from "../columns";

/** A way of selling, with its stages in the row: a board reads one row for all of them. */
export const pipelines = sqliteTable(
  "pipelines",
  {
    ...tenantOwned(),
    key: text("key").notNull(),
    nameEn: freeText("name_en").notNull(),
    nameAr: freeText("name_ar").notNull(),
    position: integer("position").notNull(),
    stages: freeJson<StoredStage[]>("stages").notNull(),
    /** Whether open exit checks hold a deal back; otherwise they are a list to go by. */
    holdsBack: flag("holds_back").notNull().default(false),
    archivedAt: instant("archived_at"),
    importId: text("import_id"),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] })],
);
