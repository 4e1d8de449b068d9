import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { CONTACT_FAULTS } from "~/components/contacts/contact-faults";
import { ContactForm } from "~/components/contacts/contact-form";
import { useContactName } from "~/components/contacts/contact-name";
import { KEPT } from "~/components/contacts/kept-for-desk";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { recordTitle } from "~/components/records/record-meta";
import { Crumbs, PageHead } from "~/components/ui/page";
import { contactEditForm } from "~/domain/contacts/contact.form";
import { notFound } from "~/http/in-frame.server";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { getContact } from "~/use-cases/contacts/get-contact.server";
import { updateContact } from "~/use-cases/contacts/update-contact.server";
import { possibleOwners } from "~/use-cases/ownership";
import { contacts as words } from "~/words/contacts";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string(), contactId: z.string() });

export const loader = tenantLoader(
  { permission: ["contacts:read", "contacts:write"], params },
  async ({ ctx, shell, params: { contactId } }) => {
    const outcome = await getContact(ctx, contactId);
    if (!outcome.ok) throw notFound();

    const { phones, updatedAt, ...contact } = outcome.value;
    const draft = { ...contact, phones: phones.map(({ raw }) => raw), version: updatedAt };
    return { shell, draft, owners: possibleOwners(ctx, contact.ownerId) };
  },
);

export const action = tenantAction(
  {
    permission: ["contacts:read", "contacts:write"],
    params,
    form: contactEditForm,
    faults: CONTACT_FAULTS,
  },
  async ({ ctx, params: { workspace, contactId }, form: { ownerId, version, ...input } }) => {
    const outcome = await updateContact(ctx, contactId, input, { ownerId, version });
    if (!outcome.ok) return outcome;
    // Whoever notes that somebody is a minor may not see them any more.
    const isSeen = (await getContact(ctx, contactId)).ok;
    return accept(redirect(`/w/${workspace}/contacts${isSeen ? `/${contactId}` : KEPT}`, 303));
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, words, "editContact");

export default function EditContactPage() {
  const { draft, owners } = useLoaderData<typeof loader>();
  const t = useWords(words);
  const to = useWorkspaceHref();
  const path = to(`contacts/${draft.id}`);
  const { name } = useContactName()({ ...draft, phones: [] });
  return (
    <AppPage>
      <Crumbs
        label={t("crumbs")}
        crumbs={[
          { to: to("contacts"), label: t("contacts") },
          { to: path, label: name },
        ]}
      />
      <PageHead title={t("editContact")} />
      <ContactForm
        draft={draft}
        last={useActionData<typeof action>()}
        owners={owners}
        cancel={path}
      />
    </AppPage>
  );
}
