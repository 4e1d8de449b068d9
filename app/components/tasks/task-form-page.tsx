import type { SubmissionResult } from "@conform-to/react";
import { FormAnswer } from "~/components/forms/form-answer";
import { formState } from "~/components/forms/form-state";
import { Once } from "~/components/forms/once";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { useShellFacts } from "~/components/layout/page-facts";
import { Button, LinkButton } from "~/components/ui/button";
import { DateField, SelectField, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Block, Crumbs, Narrow, PageHead, Row, Stack } from "~/components/ui/page";
import { DUBAI } from "~/lib/format";
import { tasks } from "~/words/tasks";
import { useWords } from "~/words/use-words";
import { useTaskRefusals } from "./refusal-text";

interface FormFacts {
  given: {
    title: string;
    /** Not shown to the reader: left empty it stays as it is. */
    isKeptBack?: boolean;
    /** On the workspace's clock: `2026-11-22T09:30`. */
    due: string | null;
    remindMinutes: number | null;
    ownerId: string | null;
  };
  owners: { id: string; name: string }[];
  /** For a new task: what it is about, as `deal:dl_…`. */
  about?: string | null;
  /** The task that is changed. */
  taskId?: string;
  /** When it was last changed, as the form was filled. */
  version?: number;
  mayDelete?: boolean;
  last: SubmissionResult<string[]> | undefined;
}

/** A new task, or one to change. */
export function TaskFormPage(facts: FormFacts) {
  const { given, owners, about, taskId, version, mayDelete, last } = facts;
  const t = useWords(tasks);
  const at = useWorkspaceHref();
  const errorText = useTaskRefusals();
  const { field } = formState(last);
  const zone = useShellFacts()?.timeZone ?? DUBAI;
  const reminders = [
    { value: "0", label: t("atTime") },
    { value: "15", label: t("minutesBefore", { n: 15 }) },
    { value: "60", label: t("hourBefore") },
    { value: "1440", label: t("dayBefore") },
  ];
  const people = owners.map(({ id, name }) => ({ value: id, label: name }));

  return (
    <AppPage>
      <Crumbs label={t("breadcrumb")} crumbs={[{ to: at("tasks"), label: t("title") }]} />
      <PageHead title={t(taskId ? "edit" : "newTask")} />
      <Narrow>
        <form data-notice-id="whatCustomerData" method="post">
          <Once />
          <Stack>
            <FormAnswer last={last} version={version} errorText={errorText} />
            {about && <input type="hidden" name="about" value={about} />}
            <TextField
              field={field("title", given.title, !given.isKeptBack)}
              label={t("what")}
              hint={given.isKeptBack ? t("keptBackHint") : undefined}
              errorText={errorText}
            />
            <DateField
              field={field("due", given.due)}
              label={t("due")}
              hint={zone === DUBAI ? t("dueInDubai") : t("dueHint", { zone })}
              time
              errorText={errorText}
            />
            <SelectField
              field={field("remindMinutes", given.remindMinutes)}
              label={t("remind")}
              empty={t("never")}
              options={reminders}
              errorText={errorText}
            />
            <SelectField
              field={field("ownerId", given.ownerId ?? "nobody")}
              label={t("owner")}
              options={
                people.length > 1 ? [...people, { value: "nobody", label: t("nobody") }] : people
              }
              errorText={errorText}
            />
            <Row>
              <Button look="primary">{t("save")}</Button>
              <LinkButton look="plain" to={at("tasks")}>
                {t("cancel")}
              </LinkButton>
            </Row>
          </Stack>
          <FormNotice of="whatCustomerData" />
        </form>
        {taskId && mayDelete && (
          <Block title={t("delete")}>
            <form method="post" action={at(`tasks/${taskId}/delete`)}>
              <Button look="danger" icon="trash">
                {t("delete")}
              </Button>
            </form>
          </Block>
        )}
      </Narrow>
    </AppPage>
  );
}
