import type { LastAnswer } from "~/components/forms/form-state";
import { formState } from "~/components/forms/form-state";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { Button } from "~/components/ui/button";
import {
  DateField,
  FormErrors,
  SelectField,
  TextAreaField,
  TextField,
} from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Notice } from "~/components/ui/notice";
import { Block, Crumbs, Halves, PageHead, Stack } from "~/components/ui/page";
import { DEAL_LOST_REASONS } from "~/domain/deals/deal-reasons";
import { unitOf } from "~/lib/format";
import { deals, lostReasons } from "~/words/deals";
import { useLocale, useWords } from "~/words/use-words";
import { amountText } from "./amount-text";
import { useDealRefusals } from "./refusal-text";

interface CloseFacts {
  deal: {
    id: string;
    valueMinor: number | null;
    currency: string;
    status: "open" | "won" | "lost";
    title: string | null;
  };
  today: string;
  last: LastAnswer;
}

/** How a deal ended: two forms beside each other, won and lost. */
export function ClosePage(facts: CloseFacts) {
  const { deal, last } = facts;
  const t = useWords(deals);
  const at = useWorkspaceHref();
  const errorText = useDealRefusals();
  const title = deal.title ?? t("untitled");

  return (
    <AppPage>
      <Crumbs
        label={t("breadcrumb")}
        crumbs={[
          { to: at("deals"), label: t("title") },
          { to: at(`deals/${deal.id}`), label: title },
        ]}
      />
      <PageHead title={t("close")} />
      <FormErrors errors={formState(last).formErrors} errorText={errorText} />
      {deal.status === "open" ? (
        <Halves>
          <WonForm {...facts} />
          <LostForm {...facts} />
        </Halves>
      ) : (
        <Notice>{errorText("deal-is-closed")}</Notice>
      )}
    </AppPage>
  );
}

/** Only the form that was sent has something to mend. */
const ofForm = (last: LastAnswer, status: "won" | "lost") =>
  last?.initialValue?.status === status ? last : undefined;

function WonForm({ deal, today, last }: CloseFacts) {
  const t = useWords(deals);
  const locale = useLocale();
  const errorText = useDealRefusals();
  const { field } = formState(ofForm(last, "won"));
  const own = (name: string, given?: string) => ({ ...field(name, given), id: `won-${name}` });

  return (
    <Block title={t("won")}>
      <form data-notice-id="whatCustomerData" method="post">
        <input type="hidden" name="status" value="won" />
        <input type="hidden" name="currency" value={deal.currency} />
        <Stack>
          <TextField
            field={own("value", amountText(deal.valueMinor, deal.currency))}
            label={`${t("value")} (${unitOf(deal.currency, locale)})`}
            hint={t("valueHint")}
            errorText={errorText}
            inputMode="decimal"
          />
          <DateField field={own("closedOn", today)} label={t("closedOn")} errorText={errorText} />
          <div>
            <Button look="primary">{t("closeWon")}</Button>
          </div>
        </Stack>
        <FormNotice of="whatCustomerData" brief />
      </form>
    </Block>
  );
}

function LostForm({ today, last }: CloseFacts) {
  const t = useWords(deals);
  const why = useWords(lostReasons);
  const errorText = useDealRefusals();
  const { field } = formState(ofForm(last, "lost"));
  const own = (name: string, given?: string) => ({ ...field(name, given), id: `lost-${name}` });

  return (
    <Block title={t("lost")}>
      <form data-notice-id="whatCustomerData" method="post">
        <input type="hidden" name="status" value="lost" />
        <Stack>
          <SelectField
            field={own("reason")}
            label={t("lostReason")}
            empty={t("choose")}
            options={DEAL_LOST_REASONS.map((value) => ({ value, label: why(value) }))}
            errorText={errorText}
          />
          <TextAreaField field={own("note")} label={t("lostNote")} />
          <DateField field={own("closedOn", today)} label={t("closedOn")} />
          <div>
            <Button>{t("closeLost")}</Button>
          </div>
        </Stack>
        <FormNotice of="whatCustomerData" brief />
      </form>
    </Block>
  );
}
