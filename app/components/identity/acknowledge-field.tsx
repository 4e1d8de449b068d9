import { CheckboxField, type FieldLike, TextField } from "~/components/ui/field";
import { identity } from "~/words/identity";
import { Say, useWords } from "~/words/use-words";
import { linkTo } from "./identity-page";
import { useRefusalText } from "./refusal-text";

/** The year of birth: asked neutrally, never filled in. */
export function BirthYearField({ field }: { field: FieldLike }) {
  const t = useWords(identity);
  return (
    <TextField
      field={{ ...field, initialValue: undefined }}
      inputMode="numeric"
      pattern="[0-9]{4}"
      maxLength={4}
      autoComplete="off"
      label={t("birthYear")}
      hint={t("birthYearHint")}
      errorText={useRefusalText()}
    />
  );
}

/** That the policy was read, in the version that is linked. Never ticked for somebody. */
export function AcknowledgeField({ field, version }: { field: FieldLike; version: number }) {
  return (
    <CheckboxField
      field={{ ...field, initialValue: undefined }}
      label={
        <Say words={identity} say="acknowledge" with={{ version, link: linkTo("/privacy") }} />
      }
      errorText={useRefusalText()}
    />
  );
}
