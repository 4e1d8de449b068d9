import type { formState } from "~/components/forms/form-state";
import { Button } from "~/components/ui/button";
import { FormErrors, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Block } from "~/components/ui/page";
import { Ref } from "~/components/ui/text";
import { PUBLIC_EVENTS } from "~/domain/events/event-types";
import { PAYLOAD_FIELDS } from "~/domain/webhooks/payload";
import { settings } from "~/words/settings";
import { useWords } from "~/words/use-words";
import { useSettingsText } from "./settings-text";

/** Asks for a new endpoint: where, of what, and with which fields. */
export function EndpointForm({ state }: { state: ReturnType<typeof formState> }) {
  const { field, formErrors } = state;
  const t = useWords(settings);
  const errorText = useSettingsText();
  return (
    <Block id="add" title={t("addEndpoint")}>
      <form data-notice-id="fromConnections" method="post" className="stack">
        <FormErrors errors={formErrors} errorText={errorText} />
        <TextField
          field={field("url", "", true)}
          type="url"
          label={t("url")}
          hint={t("urlHint")}
          errorText={errorText}
        />
        <Choices name="events" legend={t("events")} hint={t("eventsHint")} values={PUBLIC_EVENTS} />
        <Choices
          name="fields"
          legend={t("fields")}
          hint={t("fieldsHint")}
          values={PAYLOAD_FIELDS}
        />
        <TextField field={field("recipient")} label={t("recipient")} errorText={errorText} />
        <TextField
          field={field("country")}
          label={t("country")}
          maxLength={2}
          errorText={errorText}
        />
        <div>
          <Button look="primary">{t("addEndpoint")}</Button>
        </div>
        <FormNotice of="fromConnections" />
      </form>
    </Block>
  );
}

/** Names of the interface, to be ticked: they read the same in every language. */
function Choices({
  name,
  legend,
  hint,
  values,
}: {
  name: string;
  legend: string;
  hint: string;
  values: readonly string[];
}) {
  return (
    <details>
      <summary>{legend}</summary>
      <fieldset className="field">
        <legend className="vh">{legend}</legend>
        <p className="hint">{hint}</p>
        {values.map((value) => (
          <label className="check" key={value}>
            <input type="checkbox" name={name} value={value} />
            <Ref>{value}</Ref>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
