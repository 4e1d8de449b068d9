import { primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { freeText, instant, tenantOwned } from "../columns";

export const INTEGRATION_KINDS = ["leads", "property-finder"] as const;

/** A source of leads that posts to an address of its own. */
export const integrations = sqliteTable(
  "integrations",
  {
    ...tenantOwned(),
    kind: text("kind", { enum: INTEGRATION_KINDS }).notNull(),
    name: freeText("name").notNull(),
    /** SHA-256 of the token in the hook's address. */
    tokenHash: text("token_hash").notNull(),
    secretSealed: text("secret_sealed").notNull(),
    /** Who gets its leads; null: the workspace's round robin. */
    assignTo: text("assign_to"),
    createdBy: text("created_by").notNull(),
    lastEventAt: instant("last_event_at"),
    disconnectedAt: instant("disconnected_at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex("integrations_by_token").on(t.tokenHash),
  ],
);
