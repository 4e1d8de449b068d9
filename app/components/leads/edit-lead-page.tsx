import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { FormAnswer } from "~/components/forms/form-answer";
import { formState } from "~/components/forms/form-state";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { Button, LinkButton } from "~/components/ui/button";
import { FormNotice } from "~/components/ui/form-notice";
import { Narrow, Row, Stack } from "~/components/ui/page";
import type { ShownLead } from "~/domain/leads/shown-lead";
import { leadPages as words } from "~/words/lead-pages";
import { useWords } from "~/words/use-words";
import { type LeadDraft, LeadFields } from "./lead-fields";
import { LeadFormPage } from "./lead-form-page";
import { useLeadName, useLeadRefusal } from "./lead-words";

/** What an enquiry is about, to be changed. */
export function EditLeadPage({
  lead,
  draft,
  last,
}: {
  lead: ShownLead;
  draft: Omit<LeadDraft, "price">;
  last: SubmissionResult<string[]> | undefined;
}) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  const name = useLeadName()(lead);
  const errorText = useLeadRefusal();
  const form = formState(last);
  const price = lead.price && String(lead.price.amountMinor / 100);
  return (
    <LeadFormPage title={t("editLead")} lead={{ id: lead.id, name }}>
      <Narrow>
        <Form data-notice-id="whatCustomerData" method="post">
          <Stack>
            <FormAnswer last={last} version={lead.version} errorText={errorText} />
            <LeadFields form={form} draft={{ ...draft, price }} errorText={errorText} />
            <Row>
              <Button look="primary">{t("save")}</Button>
              <LinkButton to={to(`leads/${lead.id}`)} look="plain">
                {t("cancel")}
              </LinkButton>
            </Row>
          </Stack>
          <FormNotice of="whatCustomerData" />
        </Form>
      </Narrow>
    </LeadFormPage>
  );
}
