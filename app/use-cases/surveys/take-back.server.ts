import { and, eq } from "drizzle-orm";
import { surveyAnswers } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { commit } from "../commit";
import type { SurveyCtx } from "./survey-ctx";

/**
 * Takes away what somebody answered under their name: the row goes, with the proof of their yes. Refuses
 * `nothing-answered`.
 */
export async function takeBack(ctx: SurveyCtx, surveyId: string, userId: string) {
  const theirs = and(eq(surveyAnswers.userId, userId), eq(surveyAnswers.surveyId, surveyId));
  const [gone] = await commit(ctx, ctx.db.delete(surveyAnswers, theirs));
  return gone ? accept(surveyId) : refuse("nothing-answered");
}
