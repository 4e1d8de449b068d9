import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useRefusalIn } from "~/components/forms/refusal-text";
import { formState } from "~/components/identity/form-state";
import { MePage } from "~/components/identity/me-page";
import { pageTitle } from "~/components/public/public-meta";
import { AnswerForm } from "~/components/surveys/answer-form";
import { OwnAnswers } from "~/components/surveys/own-answers";
import { SurveyFacts } from "~/components/surveys/survey-facts";
import { FormErrors } from "~/components/ui/field";
import { Block } from "~/components/ui/page";
import { answerForm } from "~/domain/surveys/survey.form";
import { personAction, personLoader } from "~/http/identity-route.server";
import { notFound } from "~/http/in-frame.server";
import { meShell } from "~/http/me-shell.server";
import { accept } from "~/lib/result";
import { answerSurvey } from "~/use-cases/surveys/answer-survey.server";
import { viewOwnSurvey } from "~/use-cases/surveys/own-surveys.server";
import { takeBack } from "~/use-cases/surveys/take-back.server";
import { ownSurveys } from "~/words/surveys";
import { useWords } from "~/words/use-words";

export const loader = personLoader(async ({ identity, person, params, now, surveys }) => {
  const [shell, survey] = await Promise.all([
    meShell(identity, person, now),
    viewOwnSurvey(surveys(person.locale), person, params.surveyId ?? ""),
  ]);
  if (!survey) throw notFound();

  return { shell, page: { locale: person.locale, theme: person.theme }, survey };
});

export const action = personAction(
  { form: answerForm },
  async ({ person, params, surveys, form }) => {
    const { surveyId = "" } = params;
    const isBack = form.do === "take-back";
    const { userId, locale } = person;
    const done = isBack
      ? await takeBack(surveys(locale), surveyId, userId)
      : await answerSurvey(surveys(locale), surveyId, { userId, locale, form });
    if (!done.ok && done.reason === "survey-not-found") throw notFound();
    const told = isBack ? "takenBack" : "answered";
    return done.ok ? accept(redirect(`/me/surveys?told=${told}`, 303)) : done;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: pageTitle(data.page.locale, data.survey.title) }] : [];

/** One survey: what it is for, what it asks, and what one said to it. */
export default function MySurveyPage() {
  const { shell, survey } = useLoaderData<typeof loader>();
  const state = formState(useActionData<typeof action>());
  const t = useWords(ownSurveys);
  const errorText = useRefusalIn(ownSurveys);
  const { title, questions, said, answeredAt, isAsked, isTaken, agreement } = survey;
  const zone = shell?.timeZone;

  return (
    <MePage shell={shell} at="surveys">
      <Block
        title={<bdi>{title}</bdi>}
        link={
          <a className="sm" href="/me/surveys">
            {t("back")}
          </a>
        }
      >
        <SurveyFacts {...survey} zone={zone} />
      </Block>
      {(said || isTaken) && <FormErrors errors={state.formErrors} errorText={errorText} />}
      {said && <OwnAnswers {...{ questions, said, zone }} at={answeredAt ?? 0} />}
      {!said && isTaken && <p>{t("takenAnonymously")}</p>}
      {!said && !isTaken && isAsked && (
        <Block title={t("questions")}>
          <AnswerForm {...{ questions, agreement, state, errorText }} />
        </Block>
      )}
    </MePage>
  );
}
