import type { formState } from "~/components/forms/form-state";
import { Once } from "~/components/forms/once";
import { useRefusalIn } from "~/components/forms/refusal-text";
import { Button } from "~/components/ui/button";
import { FormErrors, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Block } from "~/components/ui/page";
import { billing } from "~/words/billing";
import { useWords } from "~/words/use-words";

/** Asks for a company of the brokerage's own and its tax number. */
export function TaxNumberForm({ state }: { state: ReturnType<typeof formState> }) {
  const { field, formErrors } = state;
  const t = useWords(billing);
  const errorText = useRefusalIn(billing);
  return (
    <Block id="add" title={t("add")}>
      <form data-notice-id="whatBilling" method="post" className="stack">
        <Once />
        <FormErrors errors={formErrors} errorText={errorText} />
        <TextField
          field={field("company", "", true)}
          label={t("company")}
          maxLength={200}
          errorText={errorText}
        />
        <TextField
          field={field("trn", "", true)}
          label={t("number")}
          hint={t("numberHint")}
          inputMode="numeric"
          autoComplete="off"
          maxLength={100}
          errorText={errorText}
        />
        <div>
          <Button look="primary" name="do" value="add">
            {t("add")}
          </Button>
        </div>
        <FormNotice of="whatBilling" />
      </form>
    </Block>
  );
}
