import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant } from "../columns";

/** Attempts counted under a keyed hash: of an account, of an address, of a password tried widely. */
export const rateLimits = sqliteTable(
  "rate_limits",
  {
    key: text("key").primaryKey(),
    count: integer("count").notNull(),
    blockedUntil: instant("blocked_until").notNull(),
    expiresAt: instant("expires_at").notNull(),
  },
  (t) => [index("rate_limits_by_expiry").on(t.expiresAt)],
);
