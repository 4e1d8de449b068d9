import { useWorkspaceHref } from "~/components/layout/app-page";
import { Button } from "~/components/ui/button";
import { plainField, SelectField } from "~/components/ui/field";
import { leads as words } from "~/words/leads";
import { useWords } from "~/words/use-words";
import { ActForm, type PageOrThreadId } from "./act-form";

export interface Owner {
  id: string;
  name: string;
}

/** Gives a lead to somebody. */
export function AssignForm({
  lead,
  owners,
  from,
}: {
  lead: { id: string };
  owners: readonly Owner[];
  from: PageOrThreadId;
}) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  return (
    <ActForm lead={lead} from={from}>
      <SelectField
        quiet
        field={plainField("ownerId", { id: `owner-${lead.id}`, required: true })}
        label={t("assignTo")}
        empty={t("choose")}
        options={owners.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button formAction={to(`leads/${lead.id}/owner`)}>{t("assign")}</Button>
    </ActForm>
  );
}
