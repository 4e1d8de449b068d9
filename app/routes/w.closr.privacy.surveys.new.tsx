import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { formState } from "~/components/forms/form-state";
import { consoleHref } from "~/components/operator/console-href";
import { OperatorPage } from "~/components/operator/operator-page";
import { recordTitle } from "~/components/records/record-meta";
import { SurveyForm } from "~/components/surveys/survey-form";
import { latestDay } from "~/domain/surveys/survey";
import { surveyForm } from "~/domain/surveys/survey.form";
import { operatorAction, operatorLoader } from "~/http/operator-route.server";
import { accept } from "~/lib/result";
import { writeSurvey } from "~/use-cases/surveys/write-survey.server";
import { surveyDesk } from "~/words/survey-desk";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({});

export const loader = operatorLoader(
  { permission: "surveys:write", params },
  async ({ ctx, shell }) => ({ shell, latest: latestDay(ctx.now(), ctx.timeZone) }),
);

export const action = operatorAction(
  {
    permission: "surveys:write",
    params,
    form: surveyForm,
    faults: { "ends-in-the-past": "endsOn", "ends-too-late": "endsOn" },
  },
  async ({ ctx, form }) => {
    const written = await writeSurvey(ctx, form);
    if (!written.ok) return written;
    return accept(redirect(consoleHref(`surveys/${written.value}`), 303));
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, surveyDesk, "write");

export default function NewSurvey() {
  const { latest } = useLoaderData<typeof loader>();
  return (
    <OperatorPage title={useWords(surveyDesk)("write")}>
      <SurveyForm state={formState(useActionData<typeof action>())} latest={latest} />
    </OperatorPage>
  );
}
