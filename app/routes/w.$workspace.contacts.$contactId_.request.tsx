import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { formState } from "~/components/forms/form-state";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { recordTitle } from "~/components/records/record-meta";
import { Button, LinkButton } from "~/components/ui/button";
import { CheckboxField, FormErrors, SelectField, TextAreaField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Crumbs, Narrow, PageHead, Row } from "~/components/ui/page";
import { Name } from "~/components/ui/text";
import { contactName } from "~/domain/contacts/names";
import { OBJECTIONS } from "~/domain/privacy/objection";
import { recordedRequestForm } from "~/domain/privacy/request.form";
import { REQUEST_TYPES } from "~/domain/privacy/request-states";
import { notFound } from "~/http/in-frame.server";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { getContact } from "~/use-cases/contacts/get-contact.server";
import { openRequest } from "~/use-cases/privacy/desk/open-request.server";
import { ruleChoices } from "~/use-cases/privacy/desk/rule-choices";
import { HOUSE_RULE } from "~/use-cases/privacy/desk/rule-of-request";
import { dataRights } from "~/words/data-rights";
import { privacyDesk, requestDesk } from "~/words/privacy-desk";
import { useLocale, useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string(), contactId: z.string() });

export const loader = tenantLoader(
  { permission: ["privacy:write", "contacts:read"], params },
  async ({ ctx, shell, member, params: { contactId } }) => {
    const found = await getContact(ctx, contactId);
    if (!found.ok) throw notFound();

    const { id, nameEn, nameAr } = found.value;
    return {
      shell,
      person: { id, nameEn, nameAr },
      rules: ruleChoices(member.locale),
      rule: HOUSE_RULE,
    };
  },
);

export const action = tenantAction(
  {
    permission: "privacy:write",
    params,
    form: recordedRequestForm,
    faults: { "rule-unknown": "rule" },
  },
  async ({ ctx, params: { workspace, contactId }, form }) => {
    const { type, purpose, details, rule: ruleId, known } = form;
    const asked = { type, purpose, details, ruleId, contactId, door: "desk" as const };
    const opened = await openRequest(ctx, { ...asked, isKnown: known === "on" });
    if (!opened.ok) return opened;
    return accept(redirect(`/w/${workspace}/privacy/requests/${opened.value.requestId}`, 303));
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, dataRights, "record");

/** What came by phone, by letter or across the counter is written down, with its date. */
export default function RecordRequestPage() {
  const { person, rules, rule } = useLoaderData<typeof loader>();
  const { field, formErrors } = formState(useActionData<typeof action>());
  const t = useWords(requestDesk);
  const p = useWords(privacyDesk);
  const record = useWords(dataRights)("record");
  const to = useWorkspaceHref();
  const back = to(`contacts/${person.id}`);
  const name = contactName(person, useLocale()) ?? p("nameless");
  return (
    <AppPage>
      <Crumbs
        label={p("crumbs")}
        crumbs={[
          { to: to("contacts"), label: p("contacts") },
          { to: back, label: name },
        ]}
      />
      <PageHead title={record} also={<Name>{name}</Name>} />
      <Narrow>
        <form data-notice-id="whatCustomerData" className="stack" method="post">
          <p className="sm muted">{t("recordHelp")}</p>
          <FormErrors errors={formErrors} errorText={() => p("contact-is-sample")} />
          <SelectField
            field={field("type", "correction")}
            label={t("type")}
            options={REQUEST_TYPES.map((value) => ({ value, label: p(value) }))}
          />
          <SelectField
            field={field("purpose", "")}
            label={t("purpose")}
            empty="–"
            options={OBJECTIONS.map((value) => ({ value, label: t(value) }))}
          />
          <TextAreaField field={field("details")} label={t("details")} />
          <SelectField
            field={field("rule", rule)}
            label={t("law")}
            options={rules}
            errorText={() => t("rule-unknown")}
          />
          <CheckboxField field={field("known")} label={t("known")} />
          <Row>
            <Button look="primary">{record}</Button>
            <LinkButton to={back}>{t("back")}</LinkButton>
          </Row>
          <FormNotice of="whatCustomerData" brief />
        </form>
      </Narrow>
    </AppPage>
  );
}
