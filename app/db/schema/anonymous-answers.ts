import { primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Answer } from "~/domain/surveys/answers";
import { freeJson, instant } from "../columns";

/**
 * What nobody is said to have answered: no person, no place, no language and no time. The id is random and the table
 * has no other order, so that no row tells after which it came.
 */
export const anonymousAnswers = sqliteTable(
  "anonymous_answers",
  {
    tenantId: text("tenant_id").notNull(),
    surveyId: text("survey_id").notNull(),
    id: text("id").notNull(),
    answers: freeJson<Answer[]>("answers").notNull(),
    /** That of the survey, and so the same in each of its rows. */
    endsAt: instant("ends_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.surveyId, t.id] })],
);
