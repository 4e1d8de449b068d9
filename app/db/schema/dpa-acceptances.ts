import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { freeText, tenantOwned } from "../columns";

/** That somebody accepted the data processing agreement for the workspace, and exactly what they accepted. */
export const dpaAcceptances = sqliteTable(
  "dpa_acceptances",
  {
    ...tenantOwned(),
    version: integer("version").notNull(),
    locale: text("locale", { enum: ["en", "ar"] }).notNull(),
    signerId: text("signer_id").notNull(),
    signerName: freeText("signer_name").notNull(),
    signerTitle: freeText("signer_title").notNull(),
    /** The customer, as the signer named it. */
    companyName: freeText("company_name").notNull(),
    companyAddress: freeText("company_address").notNull(),
    /** The whole agreement with both parties in it, byte for byte. */
    content: freeText("content").notNull(),
    /** SHA-256 of `content`, as hex. */
    sha256: text("sha256").notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] })],
);
