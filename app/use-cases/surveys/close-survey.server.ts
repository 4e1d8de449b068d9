import { and, eq, gt } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { anonymousAnswers, surveyAnswers, surveyParticipations, surveys } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";

/**
 * Ends a survey before its day: who answered is forgotten at once, and what was answered a year from now. Refuses
 * `survey-over`.
 */
export async function closeSurvey(ctx: Ctx<"surveys:write">, id: string) {
  const { db, now, actor } = ctx;
  const endsAt = now();
  const isStillOpen = and(eq(surveys.id, id), gt(surveys.endsAt, endsAt));
  const isClosed = await commitUnlessChanged(
    ctx,
    db.update(surveys, { endsAt, updatedAt: endsAt, updatedBy: actor }, isStillOpen),
    db.change(insistOnChange()),
    db.update(surveyAnswers, { endsAt }, eq(surveyAnswers.surveyId, id)),
    db.update(anonymousAnswers, { endsAt }, eq(anonymousAnswers.surveyId, id)),
    db.delete(surveyParticipations, eq(surveyParticipations.surveyId, id)),
  );
  return isClosed ? accept(id) : refuse("survey-over");
}
