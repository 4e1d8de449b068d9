import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { formState } from "~/components/forms/form-state";
import { consoleHref } from "~/components/operator/console-href";
import { OperatorPage } from "~/components/operator/operator-page";
import { titled } from "~/components/records/record-meta";
import { PeopleWhoAnswered } from "~/components/surveys/people-who-answered";
import { SurveyResults } from "~/components/surveys/survey-results";
import { SurveyTable } from "~/components/surveys/survey-table";
import { Button } from "~/components/ui/button";
import { FormErrors } from "~/components/ui/field";
import { Block } from "~/components/ui/page";
import { UserText } from "~/components/ui/text";
import { notFound } from "~/http/in-frame.server";
import { operatorAction, operatorLoader } from "~/http/operator-route.server";
import { accept } from "~/lib/result";
import { closeSurvey } from "~/use-cases/surveys/close-survey.server";
import { viewResults } from "~/use-cases/surveys/view-results.server";
import { surveyDesk } from "~/words/survey-desk";
import { useLocale, useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ surveyId: z.string().max(60) });
const form = z.object({ do: z.literal("close") });

export const loader = operatorLoader(
  { permission: "surveys:read", params },
  async ({ ctx, shell, may, params: { surveyId } }) => {
    const viewed = await viewResults(ctx, surveyId);
    if (!viewed) throw notFound();

    return { shell, ...viewed, mayWrite: may("surveys:write") };
  },
);

export const action = operatorAction(
  { permission: "surveys:write", params, form },
  async ({ ctx, params: { surveyId } }) => {
    const closed = await closeSurvey(ctx, surveyId);
    return closed.ok ? accept(redirect(consoleHref(`surveys/${surveyId}`), 303)) : closed;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.shell.locale === "ar" ? data.survey.titleAr : data?.survey.titleEn);

/** A survey: what it is for, what was answered, and the button that ends it. */
export default function SurveyPage() {
  const { survey, mayWrite, shell } = useLoaderData<typeof loader>();
  const locale = useLocale();
  return (
    <OperatorPage title={<bdi>{locale === "ar" ? survey.titleAr : survey.titleEn}</bdi>}>
      <SurveyTable surveys={[survey]} zone={shell.timeZone} />
      <UserText>{locale === "ar" ? survey.purposeAr : survey.purposeEn}</UserText>
      <Results />
      {survey.isOpen && mayWrite && <Closing />}
    </OperatorPage>
  );
}

function Results() {
  const { survey, results, shell } = useLoaderData<typeof loader>();
  const t = useWords(surveyDesk);
  if (!results) return <p>{t("tooFew")}</p>;

  const { answered, people, ...said } = results;
  const { questions } = survey;
  return (
    <>
      <p>{said.isSummedUp ? t("summedUp") : t("answeredBy", { n: answered })}</p>
      <SurveyResults questions={questions} {...said} />
      {people.length > 0 && (
        <PeopleWhoAnswered people={people} questions={questions} zone={shell.timeZone} />
      )}
    </>
  );
}

function Closing() {
  const { formErrors } = formState(useActionData<typeof action>());
  const t = useWords(surveyDesk);
  return (
    <Block title={t("close")}>
      <form method="post" className="stack">
        <FormErrors errors={formErrors} errorText={(reason) => t(reason as "survey-over")} />
        <p className="sm muted">{t("closeHelp")}</p>
        <div>
          <Button name="do" value="close">
            {t("close")}
          </Button>
        </div>
      </form>
    </Block>
  );
}
