import { primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { freeText, instant, json, tenantOwned } from "../columns";

/** A program's way in. Only the hash of the key is kept. */
export const apiKeys = sqliteTable(
  "api_keys",
  {
    ...tenantOwned(),
    name: freeText("name").notNull(),
    role: text("role").notNull(),
    /** The member whose eyes it has; for roles that see everything it does not matter. */
    memberId: text("member_id").notNull(),
    /** Permissions it is narrowed to; null: all of its role. */
    scopes: json<string[]>("scopes"),
    tokenHash: text("token_hash").notNull(),
    /** The first characters, to tell keys apart. */
    hint: text("hint").notNull(),
    createdBy: text("created_by").notNull(),
    lastUsedAt: instant("last_used_at"),
    expiresAt: instant("expires_at"),
    revokedAt: instant("revoked_at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex("api_keys_by_token").on(t.tokenHash),
  ],
);
