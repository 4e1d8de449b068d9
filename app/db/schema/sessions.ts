import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant } from "../columns";
import { users } from "./users";

/** One signed-in browser. The row opens nothing by itself: the cookie carries a signature as well. */
export const sessions = sqliteTable(
  "sessions",
  {
    id: text("id").primaryKey(),
    token: text("token").notNull().unique(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    /** The end of the sign-in, whatever happens. */
    expiresAt: instant("expires_at").notNull(),
    /** Moved at most once an hour; too long ago is idle. */
    lastSeenAt: instant("last_seen_at").notNull().default(0),
    /** Browser and system by name, as "Chrome, Windows"; the user agent itself is not kept. */
    device: text("device").notNull().default(""),
  },
  (t) => [index("sessions_by_user").on(t.userId)],
);
