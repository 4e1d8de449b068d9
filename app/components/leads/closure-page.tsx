import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { formState } from "~/components/forms/form-state";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { Button, LinkButton } from "~/components/ui/button";
import { FormErrors, RadioField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Narrow, Row, Stack } from "~/components/ui/page";
import { LEAD_LOST_REASONS, NOT_A_LEAD_REASONS } from "~/domain/leads/lead-reasons";
import type { ShownLead } from "~/domain/leads/shown-lead";
import { leadPages as words } from "~/words/lead-pages";
import { useWords } from "~/words/use-words";
import { LeadFormPage } from "./lead-form-page";
import { useLeadName, useLeadRefusal, useReasonName } from "./lead-words";

/** How a lead ended, with a reason of one of the two lists. */
export function ClosurePage({
  lead,
  last,
}: {
  lead: ShownLead;
  last: SubmissionResult<string[]> | undefined;
}) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  const name = useLeadName()(lead);
  const reason = useReasonName();
  const errorText = useLeadRefusal();
  const { field, formErrors } = formState(last);
  const optionsOf = (status: string, reasons: readonly string[]) =>
    reasons.map((one) => ({ value: `${status}:${one}`, label: reason(one) }));
  return (
    <LeadFormPage title={t("closeTitle")} lead={{ id: lead.id, name }}>
      <Narrow>
        <FormErrors errors={formErrors} errorText={errorText} />
        <Form data-notice-id="whatCustomerData" method="post">
          <Stack>
            <RadioField
              field={field("as")}
              label={t("lostHeading")}
              options={optionsOf("lost", LEAD_LOST_REASONS)}
              errorText={errorText}
            />
            <RadioField
              field={{ ...field("as"), id: "f-none", errors: undefined }}
              label={t("notALeadHeading")}
              options={optionsOf("not-a-lead", NOT_A_LEAD_REASONS)}
            />
            <Row>
              <Button look="primary">{t("close")}</Button>
              <LinkButton to={to(`leads/${lead.id}`)} look="plain">
                {t("cancel")}
              </LinkButton>
            </Row>
          </Stack>
          <FormNotice of="whatCustomerData" brief />
        </Form>
      </Narrow>
    </LeadFormPage>
  );
}
