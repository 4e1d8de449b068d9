import { CheckboxField, plainField } from "~/components/ui/field";
import { type MailingPurpose, mailingPurposes } from "~/domain/mailings/purposes";
import { mailingPurposeWords, newsForm } from "~/words/mailings";
import { useWords } from "~/words/use-words";

/** A box for each thing that we send, and by which way. */
export function PurposeBoxes({
  on,
  among = mailingPurposes,
  errors,
  errorText,
}: {
  on: readonly MailingPurpose[];
  among?: readonly MailingPurpose[];
  errors?: string[];
  errorText?: (reason: string) => string;
}) {
  const named = useWords(mailingPurposeWords);
  const t = useWords(newsForm);
  return among.map((purpose, place) => (
    <CheckboxField
      key={purpose}
      field={{
        ...plainField("purposes", { id: `f-${purpose}` }),
        initialValue: on.includes(purpose),
        errors: place === 0 ? errors : undefined,
      }}
      value={purpose}
      label={named(purpose)}
      hint={`${named(`${purpose}-what`)} ${t("agreed")}`}
      errorText={errorText}
    />
  ));
}
