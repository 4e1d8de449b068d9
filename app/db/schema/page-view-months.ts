import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant } from "../columns";

/** What is left of page views after thirteen months: sums, in which no browser can be told from another. */
export const pageViewMonths = sqliteTable(
  "page_view_months",
  {
    /** The month's first instant, in UTC. */
    month: instant("month").notNull(),
    path: text("path").notNull(),
    views: integer("views").notNull(),
  },
  (t) => [primaryKey({ columns: [t.month, t.path] })],
);
