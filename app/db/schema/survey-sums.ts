import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant } from "../columns";

/** What is left of a survey a year after its end: how often each answer was given that five or more gave. */
export const surveySums = sqliteTable(
  "survey_sums",
  {
    tenantId: text("tenant_id").notNull(),
    surveyId: text("survey_id").notNull(),
    /** The question's place, and the answer: an option's place, or a number of the scale. */
    question: integer("question").notNull(),
    value: integer("value").notNull(),
    n: integer("n").notNull(),
    /** That of the survey. */
    endsAt: instant("ends_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.surveyId, t.question, t.value] })],
);
