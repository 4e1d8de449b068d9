import { useWorkspaceHref } from "~/components/layout/app-page";
import { SettingsPage } from "~/components/settings/settings-page";
import { Button, LinkButton } from "~/components/ui/button";
import { FormErrors } from "~/components/ui/field";
import { Progress } from "~/components/ui/meter";
import { Narrow, Row, Stack } from "~/components/ui/page";
import { useLookAgain } from "~/components/ui/use-look-again";
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
          {facts.progress ? <Moving {...facts.progress} /> : <Standing {...facts} />}
        </Stack>
      </Narrow>
    </SettingsPage>
  );
}

const EVERY_MS = 1_000;

/** How far it is. It looks again by itself while the page is seen, and by a link without scripts. */
function Moving({ isLoading, done, total }: SampleProgress) {
  const t = useWords(words);
  useLookAgain(EVERY_MS);
  return (
    <>
      <div aria-live="polite">
        <Progress
          label={t(isLoading ? "loading" : "removing")}
          shown={total === null ? String(done) : t("ofTotal", { done, total })}
          done={done}
          total={total}
        />
      </div>
      <p className="hint">{t("leaveAndReturn")}</p>
      <Row>
        <LinkButton to=".">{t("refresh")}</LinkButton>
        {isLoading && (
          <form method="post">
            <Button name="do" value="cancel">
              {t("cancel")}
            </Button>
          </form>
        )}
      </Row>
    </>
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
