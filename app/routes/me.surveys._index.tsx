import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { MePage } from "~/components/identity/me-page";
import { pageTitle } from "~/components/public/public-meta";
import { AskingSwitch } from "~/components/surveys/asking-switch";
import { type OwnSurvey, OwnSurveyList } from "~/components/surveys/own-survey-list";
import { Notice } from "~/components/ui/notice";
import { Block } from "~/components/ui/page";
import { EmptyState } from "~/components/ui/states";
import { askingForm } from "~/domain/surveys/survey.form";
import { personAction, personLoader } from "~/http/identity-route.server";
import { meShell } from "~/http/me-shell.server";
import { accept } from "~/lib/result";
import { letAsk } from "~/use-cases/surveys/let-ask.server";
import { viewOwnSurveys } from "~/use-cases/surveys/own-surveys.server";
import { me } from "~/words/me";
import { ownSurveys } from "~/words/surveys";
import { useWords } from "~/words/use-words";
import { say } from "~/words/words";

/** What has just happened. */
const TOLD = ["answered", "takenBack", "stopped", "resumed"] as const;

export const loader = personLoader(async ({ identity, person, now, url, surveys }) => {
  const [shell, own] = await Promise.all([
    meShell(identity, person, now),
    viewOwnSurveys(surveys(person.locale), person),
  ]);
  const told = TOLD.find((name) => url.searchParams.get("told") === name) ?? null;
  const page = { locale: person.locale, theme: person.theme };
  return { shell, page, told, ...own };
});

export const action = personAction({ form: askingForm }, async ({ person, surveys, form }) => {
  const isWanted = form.do === "resume";
  await letAsk(surveys(person.locale), person.userId, isWanted);
  return accept(redirect(`/me/surveys?told=${isWanted ? "resumed" : "stopped"}`, 303));
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: pageTitle(data.page.locale, say(data.page.locale, me)("surveys")) }] : [];

/** Where somebody is asked what they think, sees what they answered, and says that they want no surveys. */
export default function MySurveysPage() {
  const { shell, told, refusedAt, surveys } = useLoaderData<typeof loader>();
  const t = useWords(ownSurveys);
  const zone = shell?.timeZone;
  const isDone = ({ answeredAt, isTaken }: OwnSurvey) => isTaken || answeredAt !== null;
  const answered = surveys.filter(isDone);
  const open = surveys.filter((survey) => !isDone(survey));

  return (
    <MePage shell={shell} at="surveys">
      {told && <Notice tone="done">{t(told)}</Notice>}
      {refusedAt === null && (
        <Block title={t("open")} count={open.length}>
          {open.length > 0 ? (
            <OwnSurveyList surveys={open} zone={zone} />
          ) : (
            <EmptyState fact={t("none")} help={t("noneHelp")} />
          )}
        </Block>
      )}
      {answered.length > 0 && (
        <Block title={t("answeredTitle")} count={answered.length}>
          <OwnSurveyList surveys={answered} zone={zone} />
        </Block>
      )}
      <AskingSwitch refusedAt={refusedAt} zone={zone} />
    </MePage>
  );
}
