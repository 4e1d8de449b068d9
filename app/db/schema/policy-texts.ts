import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json } from "../columns";

/** A section as it was published: what is shown of a version that the build's words no longer say. */
interface PublishedSection {
  id: string;
  title: string;
  clauses: { id: string; text: string; promises: readonly number[] }[];
}

/** The exact words of a version in one language. Never changed and never deleted. */
export const policyTexts = sqliteTable(
  "policy_texts",
  {
    tenantId: text("tenant_id").notNull(),
    version: integer("version").notNull(),
    locale: text("locale", { enum: ["en", "ar"] }).notNull(),
    /** Its SHA-256 is the version's. */
    content: text("content").notNull(),
    sections: json<PublishedSection[]>("sections").notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.version, t.locale] })],
);
