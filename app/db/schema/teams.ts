import { primaryKey, sqliteTable } from "drizzle-orm/sqlite-core";
import { freeText, tenantOwned } from "../columns";

export const teams = sqliteTable(
  "teams",
  { ...tenantOwned(), name: freeText("name").notNull() },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] })],
);
