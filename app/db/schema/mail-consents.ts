import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { MailingPurpose } from "~/domain/mailings/purposes";
import { tenantOwned } from "../columns";

/** What was said about mail, line by line: nothing here is ever changed. Of the address only a keyed hash. */
export const mailConsents = sqliteTable(
  "mail_consents",
  {
    ...tenantOwned(),
    addressHash: text("address_hash").notNull(),
    purpose: text("purpose").$type<MailingPurpose>().notNull(),
    channel: text("channel", { enum: ["email"] }).notNull(),
    action: text("action", { enum: ["asked", "confirmed", "withdrawn"] }).notNull(),
    how: text("how", { enum: ["form", "mailed-link", "account", "one-click", "mail"] }).notNull(),
    /** Of the words that were agreed to; null for a no, which needs none. */
    textVersion: text("text_version"),
    textSha256: text("text_sha256"),
    locale: text("locale", { enum: ["en", "ar"] }),
    country: text("country"),
    law: text("law"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("mail_consents_by_address").on(t.tenantId, t.addressHash, t.id),
  ],
);
