import type { formState } from "~/components/forms/form-state";
import { useConsoleText } from "~/components/operator/console-text";
import { Button } from "~/components/ui/button";
import { FormErrors, SelectField, TextAreaField, TextField } from "~/components/ui/field";
import { Narrow } from "~/components/ui/page";
import type { MailingForm as Fields } from "~/domain/mailings/mailing.form";
import { LETTER_PURPOSES } from "~/domain/mailings/purposes";
import { mailingDesk, mailingPurposeWords } from "~/words/mailings";
import { useWords } from "~/words/use-words";

/** A letter of news, in both languages. */
export function MailingForm({
  state: { field, formErrors },
  given,
}: {
  state: ReturnType<typeof formState>;
  given?: Fields;
}) {
  const t = useWords(mailingDesk);
  const named = useWords(mailingPurposeWords);
  const errorText = useConsoleText(mailingDesk);
  return (
    <Narrow>
      <form method="post" className="stack">
        <FormErrors errors={formErrors} errorText={errorText} />
        <SelectField
          field={field("purpose", given?.purpose)}
          label={t("purpose")}
          options={LETTER_PURPOSES.map((value) => ({ value, label: named(value) }))}
          errorText={errorText}
        />
        {(["En", "Ar"] as const).map((one) => (
          <div className="stack" key={one}>
            <TextField
              field={field(`subject${one}`, given?.[`subject${one}`])}
              label={t(`subject${one}`)}
              errorText={errorText}
            />
            <TextAreaField
              field={field(`body${one}`, given?.[`body${one}`])}
              label={t(`body${one}`)}
              rows={8}
              errorText={errorText}
            />
          </div>
        ))}
        <p className="sm muted">{t("bodyHelp")}</p>
        <div>
          <Button look="primary" name="do" value="save">
            {t("save")}
          </Button>
        </div>
      </form>
    </Narrow>
  );
}
