import { formState, type LastAnswer } from "~/components/forms/form-state";
import { useRefusalIn } from "~/components/forms/refusal-text";
import { ActBlock } from "~/components/privacy/act-block";
import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";
import { handOnWords } from "~/words/behalf";
import { useWords } from "~/words/use-words";

interface Props {
  parts: number;
  answered: number;
  last: LastAnswer;
}

/** How many brokerages have a report about a child, and the way to give it to another. */
export function HandOnBlock({ parts, answered, last }: Props) {
  const t = useWords(handOnWords);
  const { field } = formState(last);
  const errorText = useRefusalIn(handOnWords);
  return (
    <ActBlock title={t("title")} act="hand-on" press={<Button>{t("press")}</Button>}>
      <p>{t("has", { parts, answered })}</p>
      <p className="sm muted">{t("help")}</p>
      <TextField
        field={field("workspace")}
        label={t("workspace")}
        hint={t("workspaceHelp")}
        errorText={errorText}
      />
    </ActBlock>
  );
}
