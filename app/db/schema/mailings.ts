import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { LetterPurpose } from "~/domain/mailings/purposes";
import { freeText, instant, stamped, tenantOwned } from "../columns";

/** A letter of ours to everybody who asked for its purpose, in both languages. */
export const mailings = sqliteTable(
  "mailings",
  {
    ...tenantOwned(),
    ...stamped(),
    purpose: text("purpose").$type<LetterPurpose>().notNull(),
    subjectEn: freeText("subject_en").notNull(),
    subjectAr: freeText("subject_ar").notNull(),
    bodyEn: freeText("body_en").notNull(),
    bodyAr: freeText("body_ar").notNull(),
    state: text("state", { enum: ["draft", "sending", "sent"] }).notNull(),
    sentCount: integer("sent_count").notNull().default(0),
    excludedCount: integer("excluded_count").notNull().default(0),
    sentAt: instant("sent_at"),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] })],
);
