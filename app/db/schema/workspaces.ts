import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { tenantOwned } from "../columns";

/** A brokerage: the tenant itself, so its id is the tenant's. */
export const workspaces = sqliteTable(
  "workspaces",
  {
    ...tenantOwned(),
    name: text("name").notNull(),
    slug: text("slug").notNull().unique(),
    /** IANA */
    timeZone: text("time_zone").notNull().default("Asia/Dubai"),
    /** ISO 4217 */
    currency: text("currency").notNull().default("AED"),
    locale: text("locale", { enum: ["en", "ar"] })
      .notNull()
      .default("en"),
    /** Up to which entry of the ledger of erasures this database has done what it says. */
    ledgerApplied: integer("ledger_applied").notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] })],
);
