import { among } from "~/db/expressions";
import { surveys } from "~/db/schema";
import type { Answer } from "~/domain/surveys/answers";
import { standingOf } from "./own-surveys.server";
import type { Survey, SurveyCtx } from "./survey-ctx";

const MOST_SURVEYS = 200;

/**
 * What we hold of somebody and our surveys, for their own package: each answer under their name, that they answered
 * without it, and that they want none.
 */
export async function heldOfSurveys({ db }: Pick<SurveyCtx, "db">, userId: string) {
  const { refusal, named, taken } = await standingOf({ db }, userId);
  const ids = [...named, ...taken].map(({ surveyId }) => surveyId);
  const [asked] = await db.read(
    db.rows(surveys, { where: among(surveys.id, ids), limit: MOST_SURVEYS }),
  );
  const surveyOf = (id: string) => asked.find((survey) => survey.id === id);
  return [
    ...named.flatMap(({ surveyId, createdAt, answers, textSha256 }) =>
      answers.map((answer, place) => ({
        ...titled(surveyId, surveyOf(surveyId)),
        ...told(surveyOf(surveyId), place, answer),
        ...{ answeredAt: createdAt, agreedToSha256: textSha256 },
      })),
    ),
    ...taken.map(({ surveyId }) => ({
      ...{ ...titled(surveyId, surveyOf(surveyId)), answeredWithoutName: true },
    })),
    ...(refusal ? [{ refusedAt: refusal.createdAt, byRequest: refusal.requestId }] : []),
  ];
}

const titled = (surveyId: string, survey: Survey | undefined) => ({
  ...{ surveyId, titleEn: survey?.titleEn ?? null, titleAr: survey?.titleAr ?? null },
});

/** An option by its words, in both languages. */
function told(survey: Survey | undefined, place: number, answer: Answer) {
  const question = survey?.questions[place];
  const option = question?.kind === "choice" ? question.options[Number(answer)] : undefined;
  const { en, ar } = question?.asks ?? { en: null, ar: null };
  return {
    questionEn: en,
    questionAr: ar,
    answer: option ? `${option.en} / ${option.ar}` : answer,
  };
}
