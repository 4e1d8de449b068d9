import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant } from "../columns";
import { roleColumn } from "../role-column";

/** Who belonged to a workspace that was purged: they are told what happened, and its owners get the certificate. */
export const formerMembers = sqliteTable(
  "former_members",
  {
    tenantId: text("tenant_id").notNull(),
    workspaceId: text("workspace_id").notNull(),
    userId: text("user_id").notNull(),
    role: roleColumn().notNull(),
    endedAt: instant("ended_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.workspaceId, t.userId] }),
    index("former_members_by_user").on(t.userId),
    index("former_members_ended").on(t.endedAt),
  ],
);
