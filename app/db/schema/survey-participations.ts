import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant } from "../columns";

/**
 * That somebody answered an anonymous survey, so that nobody does twice: neither what nor when. It lies in the order
 * of people, and goes with the end of the survey.
 */
export const surveyParticipations = sqliteTable(
  "survey_participations",
  {
    tenantId: text("tenant_id").notNull(),
    userId: text("user_id").notNull(),
    surveyId: text("survey_id").notNull(),
    /** That of the survey. */
    endsAt: instant("ends_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.userId, t.surveyId] }),
    index("survey_participations_by_survey").on(t.tenantId, t.surveyId),
  ],
);
