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

/** The versions of our documents that hold. */
export interface DocumentVersions {
  version: number;
  termsVersion: number;
}

/** That the policy and the terms were read, in the versions that are linked. Never ticked for somebody. */
export function AcknowledgeField({
  field,
  versions,
}: {
  field: FieldLike;
  versions: DocumentVersions;
}) {
  return (
    <CheckboxField
      field={{ ...field, initialValue: undefined }}
      label={
        <Say
          words={identity}
          say="acknowledge"
          with={{ ...versions, toPolicy: linkTo("/privacy"), toTerms: linkTo("/terms") }}
        />
      }
      errorText={useRefusalText()}
    />
  );
}
