import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { freeJson, instant, json, stamped, tenantOwned } from "../columns";

/**
 * One entry of one of the company's registers. What it holds is described in `domain/registers`; each
 * change is an event with what was there before.
 */
export const registerEntries = sqliteTable(
  "register_entries",
  {
    ...tenantOwned(),
    ...stamped(),
    register: text("register").notNull(),
    /** Counted up by each change, so that nobody overwrites what they have not seen. */
    revision: integer("revision").notNull().default(1),
    /** Where it stands, by the register's own words. */
    state: text("state").notNull(),
    fields: freeJson<Record<string, unknown>>("fields").notNull(),
    /** What the system itself has noted of it: when whom was told, who approved. */
    marks: json<Record<string, string | number | boolean | null>>("marks").notNull(),
    /** The next date that matters: an end, a review, a deadline. Null where there is none. */
    dueAt: instant("due_at"),
    /** Null while it counts; its retention begins then. */
    closedAt: instant("closed_at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("register_entries_by_register").on(t.tenantId, t.register, t.id),
    index("register_entries_due").on(t.tenantId, t.dueAt).where(sql`due_at is not null`),
    index("register_entries_in_every_workspace")
      .on(t.tenantId, t.id)
      .where(sql`register = 'business-transfers' and state = 'announced'`),
  ],
);
