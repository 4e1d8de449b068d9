import { primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { MailingPurpose } from "~/domain/mailings/purposes";
import { instant } from "../columns";

/** Who said no, as a keyed hash of the address: it outlives everything else that we held of them. */
export const mailSuppressions = sqliteTable(
  "mail_suppressions",
  {
    tenantId: text("tenant_id").notNull(),
    hash: text("hash").notNull(),
    purpose: text("purpose").$type<MailingPurpose>().notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.hash, t.purpose] })],
);
