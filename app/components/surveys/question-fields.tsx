import type { formState } from "~/components/forms/form-state";
import { SelectField, TextAreaField, TextField } from "~/components/ui/field";
import { QUESTION_KINDS } from "~/domain/surveys/survey";
import { surveyDesk } from "~/words/survey-desk";
import { useWords } from "~/words/use-words";

export interface FormParts {
  state: ReturnType<typeof formState>;
  errorText: (reason: string) => string;
}

/**
 * One question of a new survey. Left without a kind, it is not asked; all but the first are folded away until they are.
 */
export function QuestionFields({ state, errorText, place }: FormParts & { place: number }) {
  const t = useWords(surveyDesk);
  const field = (name: string) => state.field(`questions[${place}].${name}`);
  const { initialValue, errors } = field("kind");
  return (
    <details open={place === 0 || Boolean(initialValue || errors)}>
      <summary>{t("question", { n: place + 1 })}</summary>
      <fieldset className="stack" aria-label={t("question", { n: place + 1 })}>
        <SelectField
          field={field("kind")}
          label={t("kind")}
          empty={t("noQuestion")}
          options={QUESTION_KINDS.map((value) => ({ value, label: t(value) }))}
          errorText={errorText}
        />
        {(["asksEn", "asksAr"] as const).map((name) => (
          <TextField key={name} field={field(name)} label={t(name)} errorText={errorText} />
        ))}
        {(["optionsEn", "optionsAr"] as const).map((name) => (
          <TextAreaField
            key={name}
            field={field(name)}
            label={t(name)}
            hint={name === "optionsEn" ? t("optionsHelp") : undefined}
            errorText={errorText}
          />
        ))}
      </fieldset>
    </details>
  );
}
