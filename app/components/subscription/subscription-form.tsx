import type { formState } from "~/components/forms/form-state";
import { useRefusalIn } from "~/components/forms/refusal-text";
import { Button } from "~/components/ui/button";
import { FormErrors, TextField } from "~/components/ui/field";
import { Block, Narrow } from "~/components/ui/page";
import { subscription, subscriptionRefusals } from "~/words/subscription";
import { useWords } from "~/words/use-words";
import type { LifeFacts } from "./subscription-state";

interface Props {
  state: LifeFacts["state"];
  mayEnd: boolean;
  /** The workspace's, to be typed. */
  name: string;
  form: ReturnType<typeof formState>;
}

/** Ending a subscription, or taking its end back; to whoever may do neither, who may. */
export function SubscriptionForm({ state, mayEnd, name, form }: Props) {
  const t = useWords(subscription);
  const errorText = useRefusalIn(subscriptionRefusals);
  if (!mayEnd) return <p className="muted">{t("askOwner")}</p>;

  const errors = <FormErrors errors={form.formErrors} errorText={errorText} />;
  return state === "cancelled" ? (
    <Block title={t("restore")}>
      <p className="muted">{t("restoreHelp")}</p>
      <form method="post" className="stack">
        {errors}
        <div>
          <Button look="primary" name="do" value="restore">
            {t("restoreNow")}
          </Button>
        </div>
      </form>
    </Block>
  ) : (
    <Block title={t("end")}>
      <Narrow>
        <form method="post" className="stack">
          {errors}
          <TextField
            field={form.field("confirmation", "")}
            label={t("confirm", { name })}
            autoComplete="off"
            required
            errorText={errorText}
          />
          <div>
            <Button look="danger" name="do" value="end">
              {t("endNow")}
            </Button>
          </div>
        </form>
      </Narrow>
    </Block>
  );
}
