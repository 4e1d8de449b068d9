import { primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant } from "../columns";

/** Who is asked in no survey, by their own word or by a request of theirs. */
export const surveyRefusals = sqliteTable(
  "survey_refusals",
  {
    tenantId: text("tenant_id").notNull(),
    userId: text("user_id").notNull(),
    createdAt: instant("created_at").notNull(),
    /** The objection that made it; null where they turned it off themselves. */
    requestId: text("request_id"),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.userId] })],
);
