import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant } from "../columns";

/** What the guard at the exit stopped: once a day for each name, however often it was tried. */
export const guardAlerts = sqliteTable(
  "guard_alerts",
  {
    /** YYYY-MM-DD, in UTC. */
    day: text("day").notNull(),
    kind: text("kind", { enum: ["cookie.unregistered", "cookie.unconsented"] }).notNull(),
    /** The cookie's name, as far as a name may be written; never its value. */
    name: text("name").notNull(),
    at: instant("at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.day, t.kind, t.name] }), index("guard_alerts_by_time").on(t.at)],
);
