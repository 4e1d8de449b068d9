import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant } from "../columns";

/** Pages that were looked at by browsers whose people agreed to be counted. Of the person it holds nothing. */
export const pageViews = sqliteTable(
  "page_views",
  {
    /** The random id in the browser's own cookie. */
    analyticsId: text("analytics_id").notNull(),
    at: instant("at").notNull(),
    /** One of our public addresses, without a query. */
    path: text("path").notNull(),
    /** `https://host` of the site that led here; null for our own or none. */
    referrer: text("referrer"),
  },
  (t) => [primaryKey({ columns: [t.analyticsId, t.at] }), index("page_views_by_time").on(t.at)],
);
