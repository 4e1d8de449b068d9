import { type SQL, sql } from "drizzle-orm";
import type { Count } from "~/domain/surveys/answers";
import type { EpochMs } from "~/lib/time";
import { anonymousAnswers, surveyAnswers, surveyRefusals, surveys } from "../schema";
import { scopedRead, scopedWrite } from "../scoped";
import { byHand } from "../statements";
import { failsUnless } from "./insist";

/** Ends the whole batch unless the survey may still be answered, by somebody who let us ask. */
export const insistOnAsking = (surveyId: string, userId: string, now: EpochMs) =>
  scopedWrite(({ tenantId }) => ({
    statement: failsUnless(sql`exists (select 1 from ${surveys}
        where tenant_id = ${tenantId} and id = ${surveyId} and ends_at > ${now})
      and not exists (select 1 from ${surveyRefusals}
        where tenant_id = ${tenantId} and user_id = ${userId})`),
  }));

const answersOf = (isAnonymous: boolean) => (isAnonymous ? anonymousAnswers : surveyAnswers);
const within = (surveyId: string, tenantId: string): SQL =>
  sql`a.tenant_id = ${tenantId} and a.survey_id = ${surveyId}`;

/** How often each answer was given. */
export const countsOf = (surveyId: string, isAnonymous: boolean) =>
  scopedRead<Count[]>(({ tenantId }) => ({
    statement: byHand(sql`select j.key as question, j.value as value, count(*) as n
      from ${answersOf(isAnonymous)} a, json_each(a.answers) j
      where ${within(surveyId, tenantId)} and j.type = 'integer' group by j.key, j.value`),
    decode: (rows) =>
      rows.map(({ question, value, n }) => ({
        question: Number(question),
        value: Number(value),
        n: Number(n),
      })),
  }));

const MOST_TEXTS = 500;

/** What was written to a question that leaves room for it; nothing says who wrote it, or with which other answer. */
export const textsOf = (surveyId: string, isAnonymous: boolean) =>
  scopedRead(({ tenantId }) => ({
    // By what they say: in the order of people, the texts of one would stand at the same place of each question.
    statement: byHand(sql`select j.key as question, j.value as text
      from ${answersOf(isAnonymous)} a, json_each(a.answers) j
      where ${within(surveyId, tenantId)} and j.type = 'text' order by j.key, j.value limit ${MOST_TEXTS}`),
    decode: (rows) =>
      rows.map(({ question, text }) => ({ question: Number(question), text: String(text) })),
  }));
