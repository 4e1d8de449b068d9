import { foreignKey, primaryKey, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { instant, tenantOwned } from "../columns";
import { roleColumn } from "../role-column";
import { teams } from "./teams";

/** A seat offered to an address. The link in the mail holds the token; here is its SHA-256. */
export const invitations = sqliteTable(
  "invitations",
  {
    ...tenantOwned(),
    email: text("email").notNull(),
    role: roleColumn().notNull(),
    /** null: in no team. */
    teamId: text("team_id"),
    tokenHash: text("token_hash").notNull().unique(),
    invitedBy: text("invited_by").notNull(),
    /** The language of the mail. */
    locale: text("locale", { enum: ["en", "ar"] }).notNull(),
    expiresAt: instant("expires_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("invitations_by_email").on(t.tenantId, t.email),
    foreignKey({ columns: [t.tenantId, t.teamId], foreignColumns: [teams.tenantId, teams.id] }),
  ],
);
