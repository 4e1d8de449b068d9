import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { PublishedSection } from "~/domain/policy/published-section";
import { json } from "../columns";

const textTable = (name: string) =>
  sqliteTable(
    name,
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

/** The exact words of a version of the privacy policy in one language. Never changed and never deleted. */
export const policyTexts = textTable("policy_texts");

/** Those of the terms. */
export const termsTexts = textTable("terms_texts");
