import { primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { SUPPORT_SCOPES } from "~/domain/support/scopes";
import { freeText, instant, tenantOwned } from "../columns";

/** That somebody of the operator's asked to look at this workspace, and what became of it. */
export const supportGrants = sqliteTable(
  "support_grants",
  {
    ...tenantOwned(),
    /** Whose eyes: a person of the operator's, and their name as the workspace was told it. */
    operatorId: text("operator_id").notNull(),
    operatorName: freeText("operator_name").notNull(),
    reason: freeText("reason").notNull(),
    scope: text("scope", { enum: SUPPORT_SCOPES }).notNull(),
    state: text("state", { enum: ["asked", "approved", "refused", "ended"] }).notNull(),
    /** A member of the workspace. Null while nobody has decided, or ended it. */
    decidedBy: text("decided_by"),
    decidedAt: instant("decided_at"),
    /** It ends by itself here; null while it was not approved. */
    endsAt: instant("ends_at"),
    endedBy: text("ended_by"),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] })],
);
