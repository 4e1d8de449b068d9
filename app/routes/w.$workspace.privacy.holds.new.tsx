import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { formState } from "~/components/forms/form-state";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { recordTitle } from "~/components/records/record-meta";
import { Button, LinkButton } from "~/components/ui/button";
import { DateField, FormErrors, SelectField, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Crumbs, Narrow, PageHead, Row } from "~/components/ui/page";
import { EmptyState } from "~/components/ui/states";
import { Name } from "~/components/ui/text";
import { holdForm } from "~/domain/privacy/hold.form";
import { notFound } from "~/http/in-frame.server";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { filesToHold } from "~/use-cases/holds/list-holds.server";
import { setHold } from "~/use-cases/holds/set-hold.server";
import { holdFaults, holds as words } from "~/words/holds";
import { privacyDesk } from "~/words/privacy-desk";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string() });

/** `?contact=ct_…`: whose files are to choose from. */
export const loader = tenantLoader(
  { permission: "privacy:write", params },
  async ({ ctx, shell, request }) => {
    const contactId = new URL(request.url).searchParams.get("contact") ?? "";
    const person = await filesToHold(ctx, contactId);
    if (!person) throw notFound();
    return { shell, person };
  },
);

export const action = tenantAction(
  {
    permission: "privacy:write",
    params,
    form: holdForm,
    faults: { "hold-ends-before-today": "until" },
  },
  async ({ ctx, params: { workspace }, form }) => {
    const set = await setHold(ctx, form);
    return set.ok ? accept(redirect(`/w/${workspace}/privacy/holds`, 303)) : set;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, words, "newHold");

export default function NewHold() {
  const { person } = useLoaderData<typeof loader>();
  const t = useWords(words);
  const desk = useWords(privacyDesk);
  const to = useWorkspaceHref();
  return (
    <AppPage>
      <Crumbs
        label={desk("crumbs")}
        crumbs={[
          { to: to("privacy"), label: desk("title") },
          { to: to("privacy/holds"), label: t("title") },
        ]}
      />
      <PageHead title={t("newHold")} also={<Name>{person.name ?? desk("nameless")}</Name>} />
      <Narrow>
        <p className="sm muted">{t("help")}</p>
        {person.files.length === 0 ? (
          <EmptyState fact={t("noFiles")} help={t("noFilesHelp")}>
            <LinkButton to={to(`contacts/${person.id}`)}>{t("back")}</LinkButton>
          </EmptyState>
        ) : (
          <HoldForm />
        )}
      </Narrow>
    </AppPage>
  );
}

function HoldForm() {
  const { person } = useLoaderData<typeof loader>();
  const { field, formErrors } = formState(useActionData<typeof action>());
  const t = useWords(words);
  const fault = useWords(holdFaults);
  const to = useWorkspaceHref();
  const errorText = (reason: string) =>
    Object.hasOwn(holdFaults, reason) ? fault(reason as keyof typeof holdFaults) : reason;
  return (
    <form data-notice-id="whatCustomerData" className="stack" method="post">
      <FormErrors errors={formErrors} errorText={errorText} />
      <SelectField
        field={field("fileId", "")}
        label={t("file")}
        options={person.files.map(({ id, name }) => ({ value: id, label: name }))}
        empty={t("choose")}
        required
        errorText={errorText}
      />
      <TextField
        field={field("matter", "")}
        label={t("matter")}
        hint={t("matterHint")}
        required
        errorText={errorText}
      />
      <TextField field={field("citation", "")} label={t("citation")} errorText={errorText} />
      <DateField
        field={field("until", "")}
        label={t("until")}
        hint={t("untilHint")}
        errorText={errorText}
      />
      <Row>
        <Button look="primary">{t("hold")}</Button>
        <LinkButton to={to(`contacts/${person.id}`)}>{t("back")}</LinkButton>
      </Row>
      <FormNotice of="whatCustomerData" brief />
    </form>
  );
}
