import type { formState } from "~/components/forms/form-state";
import { useConsoleText } from "~/components/operator/console-text";
import { Button } from "~/components/ui/button";
import { FormErrors, SelectField, TextAreaField, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Block, Narrow } from "~/components/ui/page";
import { SUPPORT_SCOPES } from "~/domain/support/scopes";
import { support } from "~/words/support";
import { useWords } from "~/words/use-words";

/** Asks a workspace to let one look. */
export function AskForm({ state }: { state: ReturnType<typeof formState> }) {
  const t = useWords(support);
  const errorText = useConsoleText();
  return (
    <Block title={t("askTitle")}>
      <Narrow>
        <form data-notice-id="useGrounds" method="post" className="stack">
          <FormErrors errors={state.formErrors} errorText={errorText} />
          <TextField
            field={state.field("workspace", "", true)}
            label={t("workspace")}
            hint={t("workspaceHint")}
            errorText={errorText}
          />
          <TextAreaField
            field={state.field("reason", "", true)}
            label={t("why")}
            hint={t("reasonHint")}
            errorText={errorText}
          />
          <SelectField
            field={state.field("scope", "setup", true)}
            label={t("scope")}
            errorText={errorText}
            options={SUPPORT_SCOPES.map((value) => ({ value, label: t(value) }))}
          />
          <div>
            <Button look="primary">{t("ask")}</Button>
          </div>
          <FormNotice of="useGrounds" />
        </form>
      </Narrow>
    </Block>
  );
}
