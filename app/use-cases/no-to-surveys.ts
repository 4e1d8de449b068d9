import { eq } from "drizzle-orm";
import { surveyAnswers, surveyRefusals } from "~/db/schema";
import type { Write } from "~/db/statements";
import type { Ctx } from "./ctx";

/**
 * A no to surveys: whoever said it is asked in none any more, and what they answered under their name is gone.
 * @param requestId the objection that demands it; null for their own word.
 */
export const refusalWrites = (
  { db, now }: Pick<Ctx, "db" | "now">,
  userId: string,
  requestId: string | null,
): Write[] => [
  db.insertOrIgnore(surveyRefusals, { userId, createdAt: now(), requestId }),
  db.delete(surveyAnswers, eq(surveyAnswers.userId, userId)),
];
