import { formState } from "~/components/forms/form-state";
import { Button } from "~/components/ui/button";
import { CheckboxField, FormErrors, RadioField, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Stack } from "~/components/ui/page";
import { aiRefusals, aiSettings as words } from "~/words/ai-settings";
import { Say, useWords } from "~/words/use-words";

const PROVIDERS = ["offline", "workers-ai", "openai-compatible"] as const;

export interface AiFacts {
  on: boolean;
  provider: (typeof PROVIDERS)[number];
  model: string | null;
  baseUrl: string | null;
  hasKey: boolean;
}

/** Puts what is wrong with the form into words. */
function useAiRefusal() {
  const t = useWords(aiRefusals);
  return (reason: string) => {
    if (reason.startsWith("address-")) return t("address");
    return t(Object.hasOwn(aiRefusals, reason) ? (reason as keyof typeof aiRefusals) : "other");
  };
}

/** Whether and by whom summaries are made. Without scripts too only what the chosen one needs is in sight. */
export function AiForm({ ai, last }: { ai: AiFacts; last: Parameters<typeof formState>[0] }) {
  const t = useWords(words);
  const errorText = useAiRefusal();
  const { field, formErrors } = formState(last);
  return (
    <form data-notice-id="fromConnections" method="post">
      <Stack>
        <FormErrors errors={formErrors} errorText={errorText} />
        <CheckboxField
          field={field("aiOn", ai.on ? "on" : "")}
          label={t("on")}
          hint={t("onHint")}
        />
        <RadioField
          field={field("provider", ai.provider)}
          label={t("provider")}
          options={PROVIDERS.map((value) => ({
            value,
            label: t(value),
            hint: t(`${value}Hint`),
          }))}
        />
        <div className="of-provider stack">
          {" "}
          <TextField
            field={field("model", ai.model)}
            label={t("model")}
            dir="ltr"
            errorText={errorText}
          />
          <div className="of-own stack">
            {" "}
            <TextField
              field={field("baseUrl", ai.baseUrl)}
              type="url"
              label={t("baseUrl")}
              hint={<Say words={words} say="baseUrlHint" />}
              errorText={errorText}
            />
            <TextField
              field={field("key")}
              type="password"
              autoComplete="off"
              label={t("key")}
              hint={t(ai.hasKey ? "keyKept" : "keyHint")}
              errorText={errorText}
            />
          </div>
        </div>{" "}
        <div>
          <Button look="primary">{t("save")}</Button>
        </div>
      </Stack>
      <FormNotice of="fromConnections" />
    </form>
  );
}
