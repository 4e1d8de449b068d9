import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { LIFE_STATES } from "~/domain/lifecycle/lifecycle";
import { flag, freeText, instant, tenantOwned } from "../columns";

/** A brokerage: the tenant itself, so its id is the tenant's. */
export const workspaces = sqliteTable(
  "workspaces",
  {
    ...tenantOwned(),
    name: freeText("name").notNull(),
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
    /** Whether that ledger was seen with both notes beside it that say how far it reaches. */
    ledgerAnchored: flag("ledger_anchored").notNull().default(false),
    /** Where its subscription stands. */
    lifecycle: text("lifecycle", { enum: LIFE_STATES }).notNull().default("active"),
    /** Since when; null while it never changed. */
    lifecycleSince: instant("lifecycle_since"),
    /** When everything goes; null unless it was ended. */
    purgeAt: instant("purge_at"),
    /** The day after the end of which the owners were told last; null before the first. */
    lastNotice: integer("last_notice"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("workspaces_ending").on(t.purgeAt).where(sql`purge_at is not null`),
  ],
);
