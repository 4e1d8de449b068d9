import { desc, eq, gt, or } from "drizzle-orm";
import { among } from "~/db/expressions";
import { surveyAnswers, surveyParticipations, surveyRefusals, surveys } from "~/db/schema";
import { isOpen } from "~/domain/surveys/survey";
import type { Locale } from "~/lib/locale";
import { agreementText, keptUntil } from "./agreement";
import { inWords, type SurveyCtx } from "./survey-ctx";

interface Reader {
  userId: string;
  locale: Locale;
}

const MOST_SHOWN = 50;
const MOST_ANSWERED = 200;

/** What we know of one person and surveys: whether they refuse them, and which they answered. One round trip. */
export async function standingOf({ db }: Pick<SurveyCtx, "db">, userId: string) {
  const [[refusal], named, taken] = await db.read(
    db.rows(surveyRefusals, { where: eq(surveyRefusals.userId, userId), limit: 1 }),
    db.rows(surveyAnswers, { where: eq(surveyAnswers.userId, userId), limit: MOST_ANSWERED }),
    db.rows(surveyParticipations, {
      where: eq(surveyParticipations.userId, userId),
      limit: MOST_ANSWERED,
    }),
  );
  return { refusal, named, taken };
}

type Standing = Awaited<ReturnType<typeof standingOf>>;

/** The surveys that somebody is asked in, and those that they answered under their name, the last first. */
export async function viewOwnSurveys(ctx: SurveyCtx, { userId, locale }: Reader) {
  const { db, now } = ctx;
  const standing = await standingOf(ctx, userId);
  const answered = standing.named.map(({ surveyId }) => surveyId);
  const isShown = standing.refusal ? undefined : gt(surveys.endsAt, now());
  const [found] = await db.read(
    db.rows(surveys, {
      where: or(isShown, among(surveys.id, answered)),
      orderBy: [desc(surveys.id)],
      limit: MOST_SHOWN,
    }),
  );
  return {
    refusedAt: standing.refusal?.createdAt ?? null,
    surveys: found.map((survey) => ({
      id: survey.id,
      ...inWords(survey, locale),
      isAnonymous: survey.isAnonymous,
      endsAt: survey.endsAt,
      isOpen: isOpen(survey, now()),
      ...answerIn(standing, survey.id),
    })),
  };
}

/** When a survey was answered by name, and whether it was without one. */
const answerIn = ({ named, taken }: Standing, id: string) => ({
  answeredAt: named.find(({ surveyId }) => surveyId === id)?.createdAt ?? null,
  isTaken: taken.some(({ surveyId }) => surveyId === id),
});

/**
 * One survey as it is asked; undefined where there is none, and for whoever is not to be asked and did not answer it.
 */
export async function viewOwnSurvey(ctx: SurveyCtx, { userId, locale }: Reader, id: string) {
  const [survey] = await ctx.db.read(ctx.db.one(surveys, id));
  if (!survey) return undefined;
  const standing = await standingOf(ctx, userId);
  const own = answerIn(standing, id);
  const isAsked = isOpen(survey, ctx.now()) && !standing.refusal;
  if (!isAsked && own.answeredAt === null) return undefined;

  const { isAnonymous, endsAt, questions } = survey;
  return {
    ...{ id, ...inWords(survey, locale), isAnonymous, endsAt, isAsked, ...own },
    questions: questions.map(({ kind, asks, options }) => ({
      ...{ kind, asks: asks[locale] },
      options: options.map((option) => option[locale]),
    })),
    said: standing.named.find(({ surveyId }) => surveyId === id)?.answers ?? null,
    company: ctx.services.company.legalName,
    keptUntil: await keptUntil(ctx, survey),
    agreement: await agreementText(ctx, survey, locale),
  };
}
