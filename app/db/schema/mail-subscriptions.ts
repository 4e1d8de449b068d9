import { index, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { MailingPurpose } from "~/domain/mailings/purposes";
import { instant, tenantOwned } from "../columns";

/** Who is to be written to, for one purpose by e-mail. Gone with the no; what is left of it is a keyed hash. */
export const mailSubscriptions = sqliteTable(
  "mail_subscriptions",
  {
    ...tenantOwned(),
    /** In the one form in which addresses are compared. */
    email: text("email").notNull(),
    addressHash: text("address_hash").notNull(),
    purpose: text("purpose").$type<MailingPurpose>().notNull(),
    locale: text("locale", { enum: ["en", "ar"] }).notNull(),
    /** ISO 3166-1, where it was asked from; null when nobody knew. */
    country: text("country"),
    /** The id of the rule that held there. */
    law: text("law").notNull(),
    /** Of the words that were agreed to. */
    textVersion: text("text_version").notNull(),
    textSha256: text("text_sha256").notNull(),
    /** When it was asked for; null once it is confirmed. */
    awaitingSince: instant("awaiting_since"),
    /** The line of the ledger that proves the yes; null until then. */
    consentId: text("consent_id"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex("mail_subscriptions_by_email").on(t.tenantId, t.purpose, t.email),
    index("mail_subscriptions_by_address").on(t.tenantId, t.addressHash),
    index("mail_subscriptions_awaiting").on(t.awaitingSince),
  ],
);
