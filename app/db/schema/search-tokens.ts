import { primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const SEARCH_KINDS = ["contact", "account", "lead", "deal"] as const;

/**
 * Folded names, turned so that each word leads once, to be searched by prefix: one row for everybody
 * ("*") and one for the owner ("o:OWNER"), or for the team ("t:TEAM") where there is no owner, so
 * that an agent's search reads only the agent's rows.
 */
export const searchTokens = sqliteTable(
  "search_tokens",
  {
    tenantId: text("tenant_id").notNull(),
    scope: text("scope").notNull(),
    token: text("token").notNull(),
    kind: text("kind", { enum: SEARCH_KINDS }).notNull(),
    recordId: text("record_id").notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.scope, t.token, t.kind, t.recordId] })],
);
