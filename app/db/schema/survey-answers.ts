import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Answer } from "~/domain/surveys/answers";
import { freeJson, instant } from "../columns";

/** What somebody answered under their name, with the proof of their yes. */
export const surveyAnswers = sqliteTable(
  "survey_answers",
  {
    tenantId: text("tenant_id").notNull(),
    userId: text("user_id").notNull(),
    surveyId: text("survey_id").notNull(),
    createdAt: instant("created_at").notNull(),
    answers: freeJson<Answer[]>("answers").notNull(),
    locale: text("locale", { enum: ["en", "ar"] }).notNull(),
    /** Of the words that were agreed to. */
    textVersion: text("text_version").notNull(),
    textSha256: text("text_sha256").notNull(),
    /** That of the survey. */
    endsAt: instant("ends_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.userId, t.surveyId] }),
    index("survey_answers_by_survey").on(t.tenantId, t.surveyId),
  ],
);
