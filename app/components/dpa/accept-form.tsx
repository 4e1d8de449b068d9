import type { formState } from "~/components/forms/form-state";
import { useRefusalIn } from "~/components/forms/refusal-text";
import { Button } from "~/components/ui/button";
import { CheckboxField, FormErrors, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Block } from "~/components/ui/page";
import { dpa } from "~/words/dpa";
import { useWords } from "~/words/use-words";

/** Accepts the agreement for the company. */
export function AcceptForm({
  state: { field, formErrors },
  company,
}: {
  state: ReturnType<typeof formState>;
  company: string;
}) {
  const t = useWords(dpa);
  const errorText = useRefusalIn(dpa);
  return (
    <Block title={t("accept")}>
      <form data-notice-id="whatAccount" method="post" className="stack narrow">
        <FormErrors errors={formErrors} errorText={errorText} />
        <TextField
          field={field("companyName", company, true)}
          label={t("companyName")}
          autoComplete="organization"
          errorText={errorText}
        />
        <TextField
          field={field("companyAddress", "", true)}
          label={t("companyAddress")}
          autoComplete="street-address"
          errorText={errorText}
        />
        <TextField
          field={field("signerTitle", "", true)}
          label={t("signerTitle")}
          autoComplete="organization-title"
          errorText={errorText}
        />
        <CheckboxField
          field={field("authority", null, true)}
          label={t("authority")}
          errorText={errorText}
        />
        <div>
          <Button look="primary">{t("press")}</Button>
        </div>
        <FormNotice of="whatAccount" />
      </form>
    </Block>
  );
}
