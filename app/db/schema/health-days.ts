import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { HEALTH_PARTS, HEALTH_STATES } from "~/domain/status/health-parts";
import { instant } from "../columns";

/** What the checks of one day found of one part: how often, and what the last one said. */
export const healthDays = sqliteTable(
  "health_days",
  {
    /** In Dubai: `2026-11-22`. */
    day: text("day").notNull(),
    part: text("part", { enum: HEALTH_PARTS }).notNull(),
    ok: integer("ok").notNull(),
    slow: integer("slow").notNull(),
    down: integer("down").notNull(),
    lastState: text("last_state", { enum: HEALTH_STATES }).notNull(),
    lastMs: integer("last_ms").notNull(),
    lastAt: instant("last_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.day, t.part] }), index("health_days_by_time").on(t.lastAt)],
);
