import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * How much waits, so that no page counts: one row for each scope ("*", "t:TEAM", "o:OWNER") that ever had a record.
 * Triggers keep it, in the statement that changes the record: see decision 012.
 */
export const workCounts = sqliteTable(
  "work_counts",
  {
    tenantId: text("tenant_id").notNull(),
    scope: text("scope").notNull(),
    /** Enquiries that wait for an answer. */
    waiting: integer("waiting").notNull().default(0),
    /** Open enquiries of nobody. */
    unassigned: integer("unassigned").notNull().default(0),
    /** Open enquiries, whoever's. */
    openLeads: integer("open_leads").notNull().default(0),
    /** Open deals with a next step. */
    deals: integer("deals").notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.scope] })],
);
