import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AsksOfUs } from "~/components/contacts/asks-of-us";
import { formState } from "~/components/forms/form-state";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { StoreTable } from "~/components/privacy/erasure-preview";
import { recordTitle } from "~/components/records/record-meta";
import { Button, LinkButton } from "~/components/ui/button";
import { FormErrors, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Notice } from "~/components/ui/notice";
import { Block, Crumbs, Halves, Narrow, PageHead, Row, Stack } from "~/components/ui/page";
import { Name } from "~/components/ui/text";
import { contactName } from "~/domain/contacts/names";
import { confirmsErasure } from "~/domain/privacy/certificate";
import { notFound } from "~/http/in-frame.server";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { toldDemands } from "~/http/told-demands.server";
import { accept, refuse } from "~/lib/result";
import { previewErasure } from "~/use-cases/privacy/preview-erasure.server";
import { requestErasure } from "~/use-cases/privacy/request-erasure.server";
import { privacyDesk, requestDesk } from "~/words/privacy-desk";
import { Say, useLocale, useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string(), contactId: z.string() });
const form = z.object({
  confirmation: z.string().max(300),
  /** The request that was shown as waiting. */
  request: z.string().max(80).optional(),
});

export const loader = tenantLoader(
  { permission: "privacy:erase", params },
  async ({ ctx, shell, params: { contactId } }) => {
    const preview = await previewErasure(ctx, contactId);
    if (!preview.ok) throw notFound();

    const { contact, toGive, ...shown } = preview.value;
    const { id, nameEn, nameAr } = contact;
    const person = { id, nameEn, nameAr };
    return { shell, person, toGive: toldDemands(toGive, ctx), ...shown };
  },
);

export const action = tenantAction(
  {
    permission: "privacy:erase",
    params,
    form,
    faults: { "confirmation-does-not-match": "confirmation" },
  },
  async ({ ctx, params: { workspace, contactId }, form: { confirmation, request } }) => {
    const preview = await previewErasure(ctx, contactId);
    if (!preview.ok) return preview;
    const { contact, lines } = preview.value;
    const { nameEn, nameAr } = contact;
    if (!confirmsErasure(confirmation, [nameEn, nameAr]))
      return refuse("confirmation-does-not-match");

    const total = lines.reduce((sum, { count }) => sum + count, 0);
    const asked = await requestErasure(ctx, contactId, { seenId: request, total });
    if (!asked.ok) return asked;
    return accept(redirect(`/w/${workspace}/privacy/requests/${asked.value.requestId}`, 303));
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, privacyDesk, "erasePerson");

export default function ErasurePage() {
  const { person, lines, recipients, waitingId, toGive } = useLoaderData<typeof loader>();
  const { field, formErrors } = formState(useActionData<typeof action>());
  const t = useWords(privacyDesk);
  const to = useWorkspaceHref();
  const back = to(`contacts/${person.id}`);
  const name = contactName(person, useLocale()) ?? t("nameless");
  const desk = useWords(requestDesk);
  const errorText = (reason: string) =>
    Object.hasOwn(privacyDesk, reason)
      ? t(reason as "contact-is-sample")
      : desk(reason as "taken-back");
  return (
    <AppPage>
      <Crumbs
        label={t("crumbs")}
        crumbs={[
          { to: to("contacts"), label: t("contacts") },
          { to: back, label: name },
        ]}
      />
      <PageHead
        title={<Say words={privacyDesk} say="eraseOf" with={{ name: <Name>{name}</Name> }} />}
      />
      <AsksOfUs demands={toGive}>{t("giveFirst")}</AsksOfUs>
      <Halves>
        <Block title={t("willGo")}>
          <Stack>
            <StoreTable label={t("willGo")} lines={lines.filter(({ kept }) => !kept)} />
            <p className="sm muted">{t("alsoGone")}</p>
          </Stack>
        </Block>
        <Block title={t("willStay")}>
          <Stack>
            <StoreTable label={t("willStay")} lines={lines.filter(({ kept }) => kept)} />
            <p className="sm muted">{t("alsoKept")}</p>
            <p className="sm muted">{t("told", { n: recipients })}</p>
          </Stack>
        </Block>
      </Halves>
      <Block title={t("eraseNow")}>
        <Narrow>
          <form data-notice-id="whatCustomerData" className="stack" method="post">
            <Notice tone="late">{t("noUndo")}</Notice>
            <FormErrors errors={formErrors} errorText={errorText} />
            {waitingId && <input type="hidden" name="request" value={waitingId} />}
            <TextField
              field={field("confirmation", "")}
              label={t("confirm")}
              autoComplete="off"
              required
              errorText={errorText}
            />
            <Row>
              <Button look="danger">{t("eraseNow")}</Button>
              <LinkButton to={back}>{t("keep")}</LinkButton>
            </Row>
            <FormNotice of="whatCustomerData" brief />
          </form>
        </Narrow>
      </Block>
    </AppPage>
  );
}
