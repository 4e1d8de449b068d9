import { insistOnChange } from "~/db/queries/insist";
import { insistOnAsking } from "~/db/queries/surveys";
import { anonymousAnswers, surveyAnswers, surveyParticipations, surveys } from "~/db/schema";
import type { Write } from "~/db/statements";
import { type Answer, readAnswers } from "~/domain/surveys/answers";
import { isOpen } from "~/domain/surveys/survey";
import type { Locale } from "~/lib/locale";
import { accept, refuse } from "~/lib/result";
import { newToken } from "~/lib/secrets";
import { commitUnlessChanged } from "../commit";
import { agreedTo } from "./agreement";
import type { Survey, SurveyCtx } from "./survey-ctx";

interface Answering {
  userId: string;
  locale: Locale;
  /** What was sent, by the names of the fields. */
  form: Readonly<Record<string, unknown>>;
}

/**
 * Keeps what somebody answered, once: under their name with the proof of their yes, or as nobody's.
 * Refuses `survey-not-found`, `survey-over`, `answered-already`, and `answers-missing` with what is wrong by field.
 */
export async function answerSurvey(ctx: SurveyCtx, id: string, answering: Answering) {
  const [survey] = await ctx.db.read(ctx.db.one(surveys, id));
  if (!survey) return refuse("survey-not-found");
  if (!isOpen(survey, ctx.now())) return refuse("survey-over");
  const read = readAnswers(survey.questions, answering.form);
  if (!read.ok) return { ...refuse("answers-missing"), faults: read.faults };

  const writes = survey.isAnonymous
    ? asNobody(ctx, survey, answering.userId, read.value)
    : await underTheirName(ctx, survey, answering, read.value);
  const asking = ctx.db.change(insistOnAsking(id, answering.userId, ctx.now()));
  return (await commitUnlessChanged(ctx, asking, ...writes))
    ? accept(id)
    : refuse("answered-already");
}

/**
 * That they answered and what was answered lie apart, and nothing that both have tells them: no time, no number that
 * grows, no order. Nothing else is written beside them, no event either.
 */
function asNobody({ db }: SurveyCtx, survey: Survey, userId: string, answers: Answer[]): Write[] {
  const { id: surveyId, endsAt } = survey;
  return [
    db.insertOrIgnore(surveyParticipations, { userId, surveyId, endsAt }),
    db.change(insistOnChange()),
    db.insert(anonymousAnswers, { id: newToken(), surveyId, answers, endsAt }),
  ];
}

async function underTheirName(
  ctx: SurveyCtx,
  survey: Survey,
  { userId, locale }: Answering,
  answers: Answer[],
): Promise<Write[]> {
  const { id: surveyId, endsAt } = survey;
  const agreed = await agreedTo(ctx, survey, locale);
  const row = { userId, surveyId, endsAt, answers, createdAt: ctx.now(), ...agreed };
  return [ctx.db.insertOrIgnore(surveyAnswers, row), ctx.db.change(insistOnChange())];
}
