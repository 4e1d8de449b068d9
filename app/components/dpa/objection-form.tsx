import type { formState } from "~/components/forms/form-state";
import { useRefusalIn } from "~/components/forms/refusal-text";
import { Button } from "~/components/ui/button";
import { FormErrors, SelectField, TextAreaField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Block } from "~/components/ui/page";
import { isolated } from "~/lib/isolated";
import { useWords } from "~/words/use-words";
import { objections } from "~/words/vendor-list";

/** Objects to a sub-processor. */
export function ObjectionForm({
  state: { field, formErrors },
  vendors,
}: {
  state: ReturnType<typeof formState>;
  vendors: readonly { id: string; name: string }[];
}) {
  const t = useWords(objections);
  const errorText = useRefusalIn(objections);
  return (
    <Block title={t("object")}>
      <form data-notice-id="whatMail" method="post" className="stack narrow">
        <FormErrors errors={formErrors} errorText={errorText} />
        <SelectField
          field={field("vendor", "", true)}
          label={t("vendor")}
          errorText={errorText}
          options={vendors.map(({ id, name }) => ({ value: id, label: isolated(name) }))}
        />
        <TextAreaField
          field={field("objection", "", true)}
          label={t("why")}
          hint={t("whyHint")}
          errorText={errorText}
        />
        <div>
          <Button look="primary">{t("send")}</Button>
        </div>
        <FormNotice of="whatMail" />
      </form>
    </Block>
  );
}
