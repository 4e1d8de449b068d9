import { primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { freeText, tenantOwned } from "../columns";

/** The tax registration numbers of a brokerage's own companies. */
export const taxNumbers = sqliteTable(
  "tax_numbers",
  {
    ...tenantOwned(),
    company: freeText("company").notNull(),
    trnSealed: text("trn_sealed").notNull(),
    /** A keyed hash of the workspace's own: no number stands here twice, and none is known in another workspace. */
    trnHash: text("trn_hash").notNull(),
    lastDigits: text("last_digits").notNull(),
    createdBy: text("created_by").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex("tax_numbers_by_number").on(t.tenantId, t.trnHash),
  ],
);
