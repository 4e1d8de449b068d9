import { formState, type LastAnswer } from "~/components/forms/form-state";
import { useRefusalIn } from "~/components/forms/refusal-text";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { Button, LinkButton } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";
import { nameRecordWords } from "~/words/behalf";
import { useWords } from "~/words/use-words";
import { ActBlock } from "./act-block";

/** Whose record a report about a child means, where nobody was found by its addresses. */
export function NameRecord({ last }: { last: LastAnswer }) {
  const t = useWords(nameRecordWords);
  const to = useWorkspaceHref();
  const { field } = formState(last);
  const errorText = useRefusalIn(nameRecordWords);
  const press = (
    <>
      <Button look="primary">{t("press")}</Button>
      <LinkButton to={to("contacts")}>{t("find")}</LinkButton>
    </>
  );
  return (
    <ActBlock title={t("title")} act="name" press={press}>
      <p className="sm muted">{t("help")}</p>
      <TextField field={field("record")} label={t("record")} errorText={errorText} />
    </ActBlock>
  );
}
