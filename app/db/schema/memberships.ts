import { foreignKey, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { tenantOwned } from "../columns";
import { roleColumn } from "../role-column";
import { teams } from "./teams";
import { users } from "./users";

/** That a person works in a workspace, and as what. Without the row there is no access at all. */
export const memberships = sqliteTable(
  "memberships",
  {
    ...tenantOwned(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id),
    role: roleColumn().notNull(),
    /** null: in no team. */
    teamId: text("team_id"),
    /** How many of their enquiries wait: a copy from `workCounts`, so that who asks is read with it. */
    waiting: integer("waiting").notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.userId] }),
    foreignKey({ columns: [t.tenantId, t.teamId], foreignColumns: [teams.tenantId, teams.id] }),
    index("memberships_by_id").on(t.tenantId, t.id),
    index("memberships_by_user").on(t.userId),
  ],
);
