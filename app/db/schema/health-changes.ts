import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { HEALTH_PARTS, HEALTH_STATES } from "~/domain/status/health-parts";
import { instant } from "../columns";

/** A part that was found in another state than the time before. */
export const healthChanges = sqliteTable(
  "health_changes",
  {
    id: text("id").primaryKey(),
    at: instant("at").notNull(),
    part: text("part", { enum: HEALTH_PARTS }).notNull(),
    state: text("state", { enum: HEALTH_STATES }).notNull(),
  },
  (t) => [index("health_changes_by_time").on(t.at)],
);
