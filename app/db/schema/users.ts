import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { freeText, instant } from "../columns";

/** A person who signs in. Belongs to no workspace: memberships say where they work. */
export const users = sqliteTable(
  "users",
  {
    id: text("id").primaryKey(),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    name: freeText("name").notNull(),
    /** Lower case, so that one address is one person. */
    email: text("email").notNull().unique(),
    emailVerified: integer("email_verified", { mode: "boolean" }).notNull().default(false),
    locale: text("locale", { enum: ["en", "ar"] })
      .notNull()
      .default("en"),
    theme: text("theme", { enum: ["system", "light", "dark"] })
      .notNull()
      .default("system"),
    /** Whether single letters are shortcuts: WCAG 2.1.4 lets a person turn them off. */
    singleKeys: integer("single_keys", { mode: "boolean" }).notNull().default(true),
    /** The version of the policy that they have yet to be told of in the product; null when seen. */
    policyNotice: integer("policy_notice"),
    /** The version under which their next use falls, and from when; null once that is written down. */
    policyPending: integer("policy_pending"),
    policyPendingFrom: instant("policy_pending_from"),
    /** The same of the terms. */
    termsNotice: integer("terms_notice"),
    termsPending: integer("terms_pending"),
    termsPendingFrom: instant("terms_pending_from"),
    /** The end of their picture's address, which nobody can guess; null while there is none. */
    picture: text("picture"),
  },
  (t) => [
    uniqueIndex("users_by_picture").on(t.picture).where(sql`picture is not null`),
    index("users_unconfirmed").on(t.createdAt).where(sql`email_verified = 0`),
  ],
);
