import { index, primaryKey, sqliteTable } from "drizzle-orm/sqlite-core";
import type { Question } from "~/domain/surveys/survey";
import { flag, freeJson, freeText, instant, stamped, tenantOwned } from "../columns";

/** What we ask of everybody with an account: why, what, and until when. */
export const surveys = sqliteTable(
  "surveys",
  {
    ...tenantOwned(),
    ...stamped(),
    titleEn: freeText("title_en").notNull(),
    titleAr: freeText("title_ar").notNull(),
    purposeEn: freeText("purpose_en").notNull(),
    purposeAr: freeText("purpose_ar").notNull(),
    questions: freeJson<Question[]>("questions").notNull(),
    isAnonymous: flag("is_anonymous").notNull(),
    /** From then on nobody answers any more; earlier than planned where it was closed. */
    endsAt: instant("ends_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("surveys_by_end").on(t.tenantId, t.endsAt),
  ],
);
