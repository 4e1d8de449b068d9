import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { freeText, tenantOwned } from "../columns";

/** Somebody whom records can belong to before they have an account, as an import names agents. */
export const assignees = sqliteTable(
  "assignees",
  {
    ...tenantOwned(),
    name: freeText("name").notNull(),
    nameKey: freeText("name_key").notNull(),
    manager: freeText("manager"),
    office: text("office"),
    teamId: text("team_id"),
    importId: text("import_id"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("assignees_by_name").on(t.tenantId, t.nameKey),
  ],
);
