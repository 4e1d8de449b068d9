import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { consoleHref } from "~/components/operator/console-href";
import { OperatorPage } from "~/components/operator/operator-page";
import { recordTitle } from "~/components/records/record-meta";
import { SurveyTable } from "~/components/surveys/survey-table";
import { LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/states";
import { operatorLoader } from "~/http/operator-route.server";
import { listSurveys } from "~/use-cases/surveys/list-surveys.server";
import { consoleWords } from "~/words/console";
import { surveyDesk } from "~/words/survey-desk";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

export const loader = operatorLoader(
  { permission: "surveys:read", params: z.object({}) },
  async ({ ctx, shell, may }) => ({
    shell,
    surveys: await listSurveys(ctx),
    mayWrite: may("surveys:write"),
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, consoleWords, "surveys");

/** What we ask people with an account, and asked them before. */
export default function SurveyDesk() {
  const { surveys, mayWrite, shell } = useLoaderData<typeof loader>();
  const t = useWords(surveyDesk);
  const write = mayWrite && (
    <LinkButton look="primary" to={consoleHref("surveys/new")}>
      {t("write")}
    </LinkButton>
  );
  return (
    <OperatorPage title={useWords(consoleWords)("surveys")} count={surveys.length} actions={write}>
      {surveys.length > 0 ? (
        <SurveyTable surveys={surveys} zone={shell.timeZone} />
      ) : (
        <EmptyState fact={t("none")} help={t("noneHelp")} />
      )}
    </OperatorPage>
  );
}
