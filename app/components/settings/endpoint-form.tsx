import type { formState } from "~/components/forms/form-state";
import { Button } from "~/components/ui/button";
import { FormErrors, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Block } from "~/components/ui/page";
import { Mono } from "~/components/ui/text";
import { PUBLIC_EVENTS } from "~/domain/events/event-types";
import { PAYLOAD_FIELDS } from "~/domain/webhooks/payload";
import { settings } from "~/words/settings";
import { useWords } from "~/words/use-words";
import { sentEvents, sentFields } from "~/words/webhook-names";
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
        <Choices
          name="events"
          legend={t("events")}
          hint={t("eventsHint")}
          values={PUBLIC_EVENTS}
          say={useWords(sentEvents)}
        />
        <Choices
          name="fields"
          legend={t("fields")}
          hint={t("fieldsHint")}
          values={PAYLOAD_FIELDS}
          say={useWords(sentFields)}
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

/** To be ticked: each in plain words, with the name that the interface has for it in every language. */
function Choices<Value extends string>({
  name,
  legend,
  hint,
  values,
  say,
}: {
  name: string;
  legend: string;
  hint: string;
  values: readonly Value[];
  say: (value: Value) => string;
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
            <span>
              {say(value)}{" "}
              <bdi className="xs quiet">
                <Mono>{value}</Mono>
              </bdi>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
