import { primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { tenantOwned } from "../columns";

export const teams = sqliteTable(
  "teams",
  { ...tenantOwned(), name: text("name").notNull() },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] })],
);
