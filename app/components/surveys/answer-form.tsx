import type { formState } from "~/components/identity/form-state";
import { Button } from "~/components/ui/button";
import { CheckboxField, FormErrors, RadioField, TextAreaField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { fieldOf } from "~/domain/surveys/answers";
import { type QuestionKind, SCALE } from "~/domain/surveys/survey";
import { ownSurveys } from "~/words/surveys";
import { useWords } from "~/words/use-words";

export interface AskedQuestion {
  kind: QuestionKind;
  asks: string;
  options: readonly string[];
}

interface Answering {
  state: ReturnType<typeof formState>;
  errorText: (reason: string) => string;
}

/** What is asked, and the yes without which nothing is kept. Nothing is ticked beforehand. */
export function AnswerForm({
  questions,
  agreement,
  ...answering
}: Answering & { questions: readonly AskedQuestion[]; agreement: string }) {
  const t = useWords(ownSurveys);
  const { state, errorText } = answering;
  return (
    <form data-notice-id="whatSurveys" className="stack narrow" method="post">
      <FormErrors errors={state.formErrors} errorText={errorText} />
      {questions.map((question, place) => (
        <QuestionField key={fieldOf(place)} {...question} place={place} {...answering} />
      ))}
      <CheckboxField
        field={state.field("consent")}
        value="on"
        label={agreement}
        errorText={errorText}
      />
      <div>
        <Button look="primary" name="do" value="answer">
          {t("send")}
        </Button>
      </div>
      <FormNotice of="whatSurveys" />
    </form>
  );
}

function QuestionField({
  kind,
  asks,
  options,
  place,
  state,
  errorText,
}: Answering & AskedQuestion & { place: number }) {
  const t = useWords(ownSurveys);
  const field = state.field(fieldOf(place));
  const asked = { label: <bdi>{asks}</bdi>, errorText };
  if (kind === "text")
    return (
      <TextAreaField
        {...asked}
        field={{ ...field, required: false }}
        hint={t("mayStayEmpty")}
        rows={4}
      />
    );
  if (kind === "scale")
    return (
      <RadioField
        {...asked}
        row
        field={field}
        hint={t("scale")}
        options={SCALE.map((n) => ({ value: String(n), label: String(n) }))}
      />
    );
  return (
    <RadioField
      {...asked}
      field={field}
      options={options.map((label, value) => ({ value: String(value), label }))}
    />
  );
}
