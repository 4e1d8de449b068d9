import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant } from "../columns";

/** Keys and hook addresses of purged workspaces, as hashes: a program that still calls hears that it is over. */
export const formerDoors = sqliteTable(
  "former_doors",
  {
    tenantId: text("tenant_id").notNull(),
    tokenHash: text("token_hash").notNull(),
    endedAt: instant("ended_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.tokenHash] }),
    index("former_doors_ended").on(t.endedAt),
  ],
);
