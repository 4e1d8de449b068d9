import { formState, type LastAnswer } from "~/components/forms/form-state";
import { useRefusalIn } from "~/components/forms/refusal-text";
import { ActBlock } from "~/components/privacy/act-block";
import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";
import { representedWords } from "~/words/behalf";
import { useWords } from "~/words/use-words";

/** Where our own desk says that a mail is somebody's for another, and for whom. */
export function RepresentedBlock({ last }: { last: LastAnswer }) {
  const t = useWords(representedWords);
  const { field } = formState(last);
  const errorText = useRefusalIn(representedWords);
  return (
    <ActBlock title={t("title")} act="represent" press={<Button>{t("press")}</Button>}>
      <p className="sm muted">{t("help")}</p>
      <TextField field={field("personName")} label={t("name")} errorText={errorText} />
      <TextField
        field={field("personEmail")}
        type="email"
        label={t("email")}
        errorText={errorText}
      />
      <TextField field={field("personPhone")} type="tel" label={t("phone")} errorText={errorText} />
    </ActBlock>
  );
}
