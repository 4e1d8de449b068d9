import { useConsoleText } from "~/components/operator/console-text";
import { Button } from "~/components/ui/button";
import { DateField, FormErrors, RadioField, TextAreaField, TextField } from "~/components/ui/field";
import { Narrow } from "~/components/ui/page";
import { MOST_QUESTIONS } from "~/domain/surveys/survey";
import { formatPlainDate } from "~/lib/format";
import { surveyDesk } from "~/words/survey-desk";
import { useLocale, useWords } from "~/words/use-words";
import { type FormParts, QuestionFields } from "./question-fields";

/** A new survey: why and what is asked in both languages, until when, and whether answers bear names. */
export function SurveyForm({
  state,
  latest,
}: {
  state: FormParts["state"];
  /** The last day that it may have. */
  latest: string;
}) {
  const t = useWords(surveyDesk);
  const errorText = useConsoleText(surveyDesk);
  return (
    <Narrow>
      <form method="post" className="stack">
        <FormErrors errors={state.formErrors} errorText={errorText} />
        <Texts {...{ state, errorText }} />
        <Terms {...{ state, errorText, latest }} />
        <p className="sm muted">{t("questionsHelp")}</p>
        {Array.from({ length: MOST_QUESTIONS }, (_, place) => (
          <QuestionFields key={String(place)} {...{ state, errorText, place }} />
        ))}
        <div>
          <Button look="primary">{t("publish")}</Button>
        </div>
      </form>
    </Narrow>
  );
}

const LANGUAGES = ["En", "Ar"] as const;

function Texts({ state: { field }, errorText }: FormParts) {
  const t = useWords(surveyDesk);
  return (
    <>
      {LANGUAGES.map((one) => (
        <TextField
          key={one}
          field={field(`title${one}`)}
          label={t(`title${one}`)}
          errorText={errorText}
        />
      ))}
      {LANGUAGES.map((one) => (
        <TextAreaField
          key={one}
          field={field(`purpose${one}`)}
          label={t(`purpose${one}`)}
          hint={one === "En" ? t("purposeHelp") : undefined}
          errorText={errorText}
        />
      ))}
    </>
  );
}

function Terms({ state: { field }, errorText, latest }: FormParts & { latest: string }) {
  const t = useWords(surveyDesk);
  const day = formatPlainDate(latest, useLocale());
  return (
    <>
      <RadioField
        field={field("mode")}
        label={t("mode")}
        options={(["anonymous", "named"] as const).map((value) => ({
          value,
          label: t(value),
          hint: t(`${value}Help`),
        }))}
        errorText={errorText}
      />
      <DateField
        field={field("endsOn")}
        label={t("endsOn")}
        hint={t("endsOnHelp", { latest: day })}
        max={latest}
        errorText={errorText}
      />
    </>
  );
}
