import { index, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { instant, tenantOwned } from "../columns";

/** Who asked to be written to when a sub-processor changes. Nobody is, before they have confirmed it. */
export const subscriptions = sqliteTable(
  "subscriptions",
  {
    ...tenantOwned(),
    email: text("email").notNull(),
    locale: text("locale", { enum: ["en", "ar"] }).notNull(),
    /** Of the link that confirms it and ends it. */
    tokenHash: text("token_hash").notNull(),
    /** When it was asked for; null once it is confirmed. */
    awaitingSince: instant("awaiting_since"),
    /** SHA-256 of the words that were agreed to. */
    textSha256: text("text_sha256").notNull(),
    confirmedAt: instant("confirmed_at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex("subscriptions_by_email").on(t.tenantId, t.email),
    uniqueIndex("subscriptions_by_token").on(t.tokenHash),
    index("subscriptions_awaiting").on(t.awaitingSince),
  ],
);
