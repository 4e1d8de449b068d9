import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant } from "../columns";
import { users } from "./users";

/** Which text of the privacy policy or of the terms a person acknowledged, when and in which language. */
export const policyAcknowledgements = sqliteTable(
  "policy_acknowledgements",
  {
    id: text("id").primaryKey(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    acknowledgedAt: instant("acknowledged_at").notNull(),
    document: text("document", { enum: ["privacy", "terms"] })
      .notNull()
      .default("privacy"),
    version: integer("version").notNull(),
    /** SHA-256 of the text, in hex. */
    sha256: text("sha256").notNull(),
    locale: text("locale", { enum: ["en", "ar"] }).notNull(),
    how: text("how", { enum: ["sign-up", "notice-seen", "continued-use"] })
      .notNull()
      .default("sign-up"),
  },
  (t) => [index("policy_acknowledgements_by_user").on(t.userId)],
);
