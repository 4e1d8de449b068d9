import { eq } from "drizzle-orm";
import { acrossTenantsAnsweredBy } from "~/db/queries/operator/answered-by";
import { countsOf, textsOf } from "~/db/queries/surveys";
import { anonymousAnswers, surveyAnswers, surveySums, surveys } from "~/db/schema";
import { isOpen, isTooFew } from "~/domain/surveys/survey";
import type { Ctx } from "../ctx";
import { keptUntil } from "./agreement";
import type { Survey } from "./survey-ctx";

const MOST_COUNTED = 100_000;
const MOST_SUMS = 100;

/** A survey and what was answered; undefined where there is none. */
export async function viewResults(ctx: Ctx<"surveys:read">, id: string) {
  const [survey] = await ctx.db.read(ctx.db.one(surveys, id));
  if (!survey) return undefined;

  const stands = { ...survey, isOpen: isOpen(survey, ctx.now()) };
  return { survey: stands, results: await resultsOf(ctx, survey) };
}

/** Of an anonymous survey nothing while fewer than five answered. A year after its end there are but sums. */
async function resultsOf(ctx: Ctx<"surveys:read">, survey: Survey) {
  const { db, now } = ctx;
  const { id, isAnonymous } = survey;
  const table = isAnonymous ? anonymousAnswers : surveyAnswers;
  const [answered, counts, texts, sums, people] = await db.read(
    db.count(table, { where: eq(table.surveyId, id), atMost: MOST_COUNTED }),
    db.ask(countsOf(id, isAnonymous)),
    db.ask(textsOf(id, isAnonymous)),
    db.rows(surveySums, { where: eq(surveySums.surveyId, id), limit: MOST_SUMS }),
    db.ask(acrossTenantsAnsweredBy(id)),
  );
  const isSummedUp = (await keptUntil(ctx, survey)) <= now();
  if (isSummedUp)
    return { isSummedUp, answered: 0, counts: sums.map(counted), texts: [], people: [] };
  if (isTooFew(isAnonymous, answered)) return null;
  return { isSummedUp, answered, counts, texts, people };
}

const counted = ({ question, value, n }: typeof surveySums.$inferSelect) => ({
  question,
  value,
  n,
});
