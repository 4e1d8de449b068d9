import { formState, type LastAnswer } from "~/components/forms/form-state";
import { useRefusalIn } from "~/components/forms/refusal-text";
import { Button } from "~/components/ui/button";
import { SelectField, TextAreaField, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Block, Narrow, Row, Stack } from "~/components/ui/page";
import type { RequestAct } from "~/domain/privacy/request-states";
import { formatPlainDate } from "~/lib/format";
import { requestDesk } from "~/words/privacy-desk";
import { useLocale, useWords } from "~/words/use-words";

interface Props {
  request: { acts: readonly RequestAct[]; dueOn: string; extension: string | null };
  last: LastAnswer;
}

/** The answer, and more time for it: one form, so that what is typed for the one outlives the press for the other. */
export const AnswerForm = ({ request, last }: Props) => (
  <form method="post" data-notice-id="whatCustomerData">
    <Answer acts={request.acts} last={last} />
    <MoreTime {...request} last={last} />
  </form>
);

export const OUTCOMES = [
  { value: "finish", say: "doneChoice" },
  { value: "finish-with-exceptions", say: "exceptionsChoice" },
  { value: "refuse", say: "refuseChoice" },
  { value: "withdraw", say: "withdrawChoice" },
] as const;

/** Of whom nobody knows yet who they are, nothing is done: it is refused, or taken back. */
function Answer({ acts, last }: { acts: readonly RequestAct[]; last: LastAnswer }) {
  const t = useWords(requestDesk);
  const { field } = formState(last);
  const errorText = useRefusalIn(requestDesk);
  const outcomes = OUTCOMES.filter(({ value }) => acts.includes(value));
  return (
    <Block title={t("answerIt")}>
      <Narrow>
        <Stack>
          <SelectField
            field={field("act", outcomes[0]?.value)}
            label={t("outcome")}
            options={outcomes.map(({ value, say }) => ({ value, label: t(say) }))}
          />
          <TextAreaField
            field={field("answer")}
            label={t("answer")}
            hint={t("answerHelp")}
            errorText={errorText}
          />
          <TextField
            field={field("reason")}
            label={t("reason")}
            hint={t("reasonHelp")}
            errorText={errorText}
          />
          <TextField
            field={field("under")}
            label={t("under")}
            hint={t("underHelp")}
            errorText={errorText}
          />
          <Row>
            <Button look="primary">{t("save")}</Button>
          </Row>
          <FormNotice of="whatCustomerData" brief />
        </Stack>
      </Narrow>
    </Block>
  );
}

function MoreTime({ dueOn, extension, last }: Props["request"] & { last: LastAnswer }) {
  const t = useWords(requestDesk);
  const locale = useLocale();
  const { field } = formState(last);
  const errorText = useRefusalIn(requestDesk);
  const date = formatPlainDate(dueOn, locale);
  return (
    <Block title={t("longer")}>
      <Narrow>
        {extension ? (
          <Stack>
            <p className="sm muted">{t("extendHelp", { date })}</p>
            <TextAreaField
              field={field("longer")}
              label={t("whyLonger")}
              rows={2}
              errorText={errorText}
            />
            <Row>
              <Button name="extend" value="on">
                {t("extendTo", { date: formatPlainDate(extension, locale) })}
              </Button>
            </Row>
            <FormNotice of="whatCustomerData" brief />
          </Stack>
        ) : (
          <p className="sm muted">{t("noExtension")}</p>
        )}
      </Narrow>
    </Block>
  );
}
