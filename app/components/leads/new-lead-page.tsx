import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { formState } from "~/components/forms/form-state";
import { Once } from "~/components/forms/once";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { Button, LinkButton } from "~/components/ui/button";
import { FormErrors, SelectField, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Halves, Narrow, Row, Stack } from "~/components/ui/page";
import { Name } from "~/components/ui/text";
import { SOURCE_KINDS } from "~/domain/contacts/legal-basis";
import { LEAD_CHANNELS } from "~/domain/intake/parsed-event";
import { leadPages as words } from "~/words/lead-pages";
import { useWords } from "~/words/use-words";
import type { Owner } from "./assign-form";
import { LeadFields } from "./lead-fields";
import { LeadFormPage } from "./lead-form-page";
import { useChannelName, useLeadRefusal, useSourceName } from "./lead-words";

interface Given {
  contact: { id: string; name: string | null } | null;
  owners: readonly Owner[];
  me: string;
  currency: string;
}

/** An enquiry that somebody writes down: who asks, how they came, and about what. */
export function NewLeadPage({
  last,
  ...given
}: Given & { last: SubmissionResult<string[]> | undefined }) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  const errorText = useLeadRefusal();
  const form = formState(last);
  const blank = { listingRef: null, message: null, price: null, currency: given.currency };
  return (
    <LeadFormPage title={t("newLead")}>
      <Narrow>
        <Form data-notice-id="whatCustomerData" method="post">
          <Once />
          <Stack>
            <FormErrors errors={form.formErrors} errorText={errorText} />
            <Person form={form} given={given} errorText={errorText} />
            <How form={form} given={given} errorText={errorText} />
            <LeadFields form={form} draft={blank} errorText={errorText} />
            <Row>
              <Button look="primary">{t("save")}</Button>
              <LinkButton to={to("leads")} look="plain">
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

interface Part {
  form: ReturnType<typeof formState>;
  given: Given;
  errorText: (reason: string) => string;
}

/** Somebody whom the page was opened for, or a person to recognise. */
function Person({ form: { field }, given: { contact }, errorText }: Part) {
  const t = useWords(words);
  if (contact)
    return (
      <p>
        <input type="hidden" name="contactId" value={contact.id} />
        {t("who")}:{" "}
        <b>
          <Name>{contact.name ?? t("nameless")}</Name>
        </b>
      </p>
    );

  return (
    <fieldset>
      <legend className="label">{t("who")}</legend>
      <p className="hint">{t("whoHint")}</p>
      <TextField field={field("name")} label={t("name")} maxLength={200} errorText={errorText} />
      <Halves>
        <TextField field={field("phone")} label={t("phone")} type="tel" errorText={errorText} />
        <TextField field={field("email")} label={t("email")} type="email" errorText={errorText} />
      </Halves>
    </fieldset>
  );
}

function How({ form: { field }, given: { owners, me }, errorText }: Part) {
  const t = useWords(words);
  const channel = useChannelName();
  const source = useSourceName();
  return (
    <>
      <Halves>
        <SelectField
          field={field("sourceKind", "walk-in", true)}
          label={t("source")}
          hint={t("sourceHint")}
          options={SOURCE_KINDS.map((one) => ({ value: one, label: source(one) }))}
          errorText={errorText}
        />
        <SelectField
          field={field("channel", "walk-in", true)}
          label={t("channel")}
          hint={t("channelHint")}
          options={LEAD_CHANNELS.map((one) => ({ value: one, label: channel(one) }))}
          errorText={errorText}
        />
      </Halves>
      {owners.length > 1 && (
        <SelectField
          field={field("ownerId", me)}
          label={t("agent")}
          options={[
            ...owners.map(({ id, name }) => ({ value: id, label: name })),
            { value: "nobody", label: t("nobody") },
          ]}
          errorText={errorText}
        />
      )}
    </>
  );
}
