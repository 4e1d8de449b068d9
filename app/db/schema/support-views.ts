import { primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { freeText, tenantOwned } from "../columns";

/** A page of the workspace that was shown to somebody of the operator's, written before it was. */
export const supportViews = sqliteTable(
  "support_views",
  {
    ...tenantOwned(),
    grantId: text("grant_id").notNull(),
    operatorId: text("operator_id").notNull(),
    operatorName: freeText("operator_name").notNull(),
    /** Without what follows the question mark. */
    path: text("path").notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] })],
);
