import { sql } from "drizzle-orm";
import type { Answer } from "~/domain/surveys/answers";
import { surveyAnswers, users } from "../../schema";
import { scopedRead } from "../../scoped";
import { byHand } from "../../statements";
import { onlyTheOperator } from "./only-the-operator";

const MOST_PEOPLE = 200;

/** Who answered a survey under their name, and what, the last first. */
export const acrossTenantsAnsweredBy = (surveyId: string) =>
  scopedRead((viewer) => {
    onlyTheOperator(viewer);
    return {
      statement: byHand(sql`select u.name as name, a.created_at as at, a.answers as answers
        from ${surveyAnswers} a join ${users} u on u.id = a.user_id
        where a.tenant_id = ${viewer.tenantId} and a.survey_id = ${surveyId}
        order by a.created_at desc limit ${MOST_PEOPLE}`),
      decode: (rows) =>
        rows.map(({ name, at, answers }) => ({
          name: String(name),
          at: Number(at),
          answers: JSON.parse(String(answers)) as Answer[],
        })),
    };
  });
