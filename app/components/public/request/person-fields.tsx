import { type FieldLike, TextField } from "~/components/ui/field";
import { requestPage } from "~/words/request-page";
import { useWords } from "~/words/use-words";

interface Fields {
  field: (name: string) => FieldLike;
  errorText: (reason: string) => string;
}

/**
 * Whom it is about, where somebody else asks: out of sight by the style sheet alone while people ask for themselves.
 */
export function PersonFields({ field, errorText }: Fields) {
  const t = useWords(requestPage);
  return (
    <fieldset className="stack for-another">
      <legend>{t("personTitle")}</legend>
      <p className="hint">{t("personHelp")}</p>
      <TextField field={field("personName")} label={t("personName")} errorText={errorText} />
      <TextField
        field={field("personEmail")}
        type="email"
        label={t("personEmail")}
        errorText={errorText}
      />
      <TextField
        field={field("personPhone")}
        type="tel"
        label={t("personPhone")}
        errorText={errorText}
      />
      <TextField
        field={field("brokerage")}
        label={t("brokerage")}
        hint={t("brokerageHelp")}
        errorText={errorText}
      />
    </fieldset>
  );
}
