import { WorkUnderWay } from "~/components/imports/work-under-way";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { SettingsPage } from "~/components/settings/settings-page";
import { Button, LinkButton } from "~/components/ui/button";
import { FormErrors } from "~/components/ui/field";
import { Narrow, Stack } from "~/components/ui/page";
import { sampleRefusals, sample as words } from "~/words/sample";
import { useWords } from "~/words/use-words";

interface SampleFacts {
  isThere: boolean;
  hasOwnPeople: boolean;
  /** How many a sample has. */
  people: number;
  progress: SampleProgress | null;
}

interface SampleProgress {
  isLoading: boolean;
  done: number;
  total: number | null;
}

/** What sample data is, whether it stands here, and how it comes and goes. */
export function SamplePage({ facts, errors }: { facts: SampleFacts; errors?: string[] }) {
  const t = useWords(words);
  const refusal = useWords(sampleRefusals);
  const { progress } = facts;
  return (
    <SettingsPage title={t("title")}>
      <Narrow>
        <Stack>
          <FormErrors
            errors={errors}
            errorText={(reason) =>
              Object.hasOwn(sampleRefusals, reason)
                ? refusal(reason as keyof typeof sampleRefusals)
                : reason
            }
          />
          <p>{t("about", { people: facts.people })}</p>
          <p className="muted">{t("safe")}</p>
          {progress ? (
            <WorkUnderWay
              {...progress}
              label={t(progress.isLoading ? "loading" : "removing")}
              stop={progress.isLoading ? t("cancel") : undefined}
            />
          ) : (
            <Standing {...facts} />
          )}
        </Stack>
      </Narrow>
    </SettingsPage>
  );
}

function Standing({ isThere, hasOwnPeople }: SampleFacts) {
  const t = useWords(words);
  const refusal = useWords(sampleRefusals);
  const to = useWorkspaceHref();
  return (
    <>
      <p role="status">
        <b>{t(isThere ? "there" : "none")}</b>
      </p>
      {isThere && <p className="muted">{t("removeHelp")}</p>}
      {!isThere && hasOwnPeople && <p className="muted">{refusal("people-are-there")}</p>}
      <form method="post" className="row">
        {isThere && (
          <>
            <LinkButton to={to("today")} look="primary">
              {t("toToday")}
            </LinkButton>
            <Button name="do" value="remove" look="danger">
              {t("remove")}
            </Button>
          </>
        )}
        {!isThere && !hasOwnPeople && (
          <Button name="do" value="load" look="primary">
            {t("load")}
          </Button>
        )}
      </form>
    </>
  );
}
