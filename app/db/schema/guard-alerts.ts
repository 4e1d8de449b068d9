import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { ALERT_KINDS } from "~/domain/consent/guard-alert";
import { instant } from "../columns";

/** What the guard at the exit stopped, and what browsers did by its policy: one row a day for each name. */
export const guardAlerts = sqliteTable(
  "guard_alerts",
  {
    /** YYYY-MM-DD, in UTC. */
    day: text("day").notNull(),
    kind: text("kind", { enum: ALERT_KINDS }).notNull(),
    /** The cookie's name, as far as a name may be written, never its value; or the policy's rule and the host. */
    name: text("name").notNull(),
    /** When it was stopped first on that day. */
    at: instant("at").notNull(),
    /** How often, at least: an isolate that ends takes with it what it had not written yet. */
    count: integer("count").notNull().default(1),
  },
  (t) => [primaryKey({ columns: [t.day, t.kind, t.name] }), index("guard_alerts_by_time").on(t.at)],
);
