import type { LastAnswer } from "~/components/forms/form-state";
import { formState } from "~/components/forms/form-state";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { Button } from "~/components/ui/button";
import { FormErrors, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Crumbs, Narrow, PageHead, Stack } from "~/components/ui/page";
import { deals } from "~/words/deals";
import { useWords } from "~/words/use-words";
import { useDealRefusals } from "./refusal-text";

interface MoveFacts {
  deal: { id: string; stageId: string; checks: string[]; title: string | null };
  stages: { id: string; name: string; checks: { key: string; name: string }[] }[];
  holdsBack: boolean;
  /** The stage that was wanted. */
  to: string | null;
  maySkip: boolean;
  last: LastAnswer;
}

/** The menu of a card as a page: the stages to move to, and the checks that must hold. */
export function MovePage({ deal, stages, holdsBack, to, maySkip, last }: MoveFacts) {
  const t = useWords(deals);
  const at = useWorkspaceHref();
  const errorText = useDealRefusals();
  const { formErrors, field } = formState(last);
  const title = deal.title ?? t("untitled");
  const others = stages.filter(({ id }) => id !== deal.stageId);
  const open = holdsBack ? stages.flatMap(({ checks }) => checks) : [];

  return (
    <AppPage>
      <Crumbs
        label={t("breadcrumb")}
        crumbs={[
          { to: at("deals"), label: t("title") },
          { to: at(`deals/${deal.id}`), label: title },
        ]}
      />
      <PageHead title={t("moveTo")} />
      <Narrow>
        <form data-notice-id="whatCustomerData" method="post">
          <Stack>
            <FormErrors errors={formErrors} errorText={errorText} />
            {open.length > 0 && <ChecksToMeet checks={open} held={deal.checks} />}
            {holdsBack && maySkip && (
              <TextField
                field={field("reason")}
                label={t("skipReason")}
                hint={t("skipHint")}
                errorText={errorText}
              />
            )}
            {others.map(({ id, name }) => (
              <Button
                key={id}
                name="stageId"
                value={id}
                wide
                look={id === to ? "primary" : undefined}
              >
                <bdi>{name}</bdi>
              </Button>
            ))}
          </Stack>
          <FormNotice of="whatCustomerData" brief />
        </form>
      </Narrow>
    </AppPage>
  );
}

function ChecksToMeet({
  checks,
  held,
}: {
  checks: { key: string; name: string }[];
  held: string[];
}) {
  const t = useWords(deals);
  return (
    <fieldset className="field">
      <legend className="label">{t("checksHold")}</legend>
      {checks.map(({ key, name }) => (
        <label className="check" key={key}>
          <input type="checkbox" name="met" value={key} defaultChecked={held.includes(key)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
