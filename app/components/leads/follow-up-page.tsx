import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { formState } from "~/components/forms/form-state";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { Button, LinkButton } from "~/components/ui/button";
import { DateField, FormErrors } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Narrow, Row, Stack } from "~/components/ui/page";
import type { ShownLead } from "~/domain/leads/shown-lead";
import { isoMinute } from "~/lib/format";
import { DAY_MS, type EpochMs } from "~/lib/time";
import { leadPages as words } from "~/words/lead-pages";
import { useWords } from "~/words/use-words";
import { LeadFormPage } from "./lead-form-page";
import { useLeadName, useLeadRefusal } from "./lead-words";

/** What comes next with a lead: a date, or its end. */
export function FollowUpPage({
  shell,
  lead,
  last,
}: {
  shell: { now: EpochMs; timeZone: string };
  lead: ShownLead;
  last: SubmissionResult<string[]> | undefined;
}) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  const name = useLeadName()(lead);
  const errorText = useLeadRefusal();
  const { field, formErrors } = formState(last);
  const proposed = Math.max(lead.nextFollowUpAt ?? 0, shell.now + DAY_MS);
  return (
    <LeadFormPage title={t("followUpTitle")} lead={{ id: lead.id, name }}>
      <Narrow>
        <p className="muted">{t("followUpHelp")}</p>
        <FormErrors errors={formErrors} errorText={errorText} />
        <Form data-notice-id="whatCustomerData" method="post">
          <Stack>
            <DateField
              field={field("at", isoMinute(proposed, shell.timeZone), true)}
              label={t("dateAndTime")}
              time
              errorText={errorText}
            />
            <Row>
              <Button look="primary">{t("setFollowUp")}</Button>
              <LinkButton to={to(`leads/${lead.id}/closure`)}>{t("close")}</LinkButton>
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
