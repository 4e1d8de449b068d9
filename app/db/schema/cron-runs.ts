import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant } from "../columns";

/** A scheduled run that was taken, by name and minute: a second one of the same minute ends at once. */
export const cronRuns = sqliteTable("cron_runs", {
  key: text("key").primaryKey(),
  startedAt: instant("started_at").notNull(),
});
