import { eq } from "drizzle-orm";
import { surveyRefusals } from "~/db/schema";
import { commit } from "../commit";
import { refusalWrites } from "../no-to-surveys";
import type { SurveyCtx } from "./survey-ctx";

/** Whether somebody is asked in surveys: by their own word, from now on. */
export async function letAsk(ctx: SurveyCtx, userId: string, wanted: boolean): Promise<void> {
  const { db } = ctx;
  const writes = wanted
    ? [db.delete(surveyRefusals, eq(surveyRefusals.userId, userId))]
    : refusalWrites(ctx, userId, null);
  await commit(ctx, ...writes);
}
