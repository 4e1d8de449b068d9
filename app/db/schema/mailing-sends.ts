import { primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Exclusion } from "~/domain/mailings/send-gate";
import { instant } from "../columns";

/** What became of one address in one mailing: on what ground it left, or why it did not. */
export const mailingSends = sqliteTable(
  "mailing_sends",
  {
    tenantId: text("tenant_id").notNull(),
    mailingId: text("mailing_id").notNull(),
    addressHash: text("address_hash").notNull(),
    at: instant("at").notNull(),
    /** Null when it was sent. */
    excluded: text("excluded").$type<Exclusion | "refused-by-recipient">(),
    basis: text("basis", { enum: ["consent", "legitimate-interests"] }),
    law: text("law").notNull(),
    consentId: text("consent_id"),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.mailingId, t.addressHash] })],
);
