import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { CONTACT_FAULTS } from "~/components/contacts/contact-faults";
import { ContactForm } from "~/components/contacts/contact-form";
import { KEPT } from "~/components/contacts/kept-for-desk";
import { ErasedQuestion, type Known, KnownQuestion } from "~/components/contacts/known-question";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { recordTitle } from "~/components/records/record-meta";
import { Crumbs, PageHead } from "~/components/ui/page";
import { contactForm } from "~/domain/contacts/contact.form";
import { isHidden } from "~/domain/contacts/withheld";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { createContact } from "~/use-cases/contacts/create-contact.server";
import { getContact } from "~/use-cases/contacts/get-contact.server";
import { possibleOwners } from "~/use-cases/ownership";
import { contacts as words } from "~/words/contacts";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const gate = {
  permission: ["contacts:read", "contacts:write"],
  params: z.object({ workspace: z.string() }),
} as const;

export const loader = tenantLoader(gate, async ({ ctx, shell, member }) => ({
  shell,
  owners: possibleOwners(ctx),
  me: member.userId as string,
}));

export const action = tenantAction(
  { ...gate, form: contactForm, faults: CONTACT_FAULTS },
  async ({ ctx, params, form: { ownerId, known, cameBack, ...input } }) => {
    const outcome = await createContact(ctx, input, { ownerId, known, cameBack });
    if (!outcome.ok) return outcome;
    const { id, contact } = outcome.value;
    const isSeen = !isHidden(contact) || (await getContact(ctx, id)).ok;
    return accept(redirect(`/w/${params.workspace}/contacts${isSeen ? `/${id}` : KEPT}`, 303));
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, words, "newContact");

export default function NewContactPage() {
  const { owners, me } = useLoaderData<typeof loader>();
  const last = useActionData<typeof action>();
  const t = useWords(words);
  const to = useWorkspaceHref();
  return (
    <AppPage>
      <Crumbs label={t("crumbs")} crumbs={[{ to: to("contacts"), label: t("contacts") }]} />
      <PageHead title={t("newContact")} />
      <ContactForm
        draft={{ ownerId: me }}
        last={last}
        owners={owners}
        cancel={to("contacts")}
        question={questionOf(last)}
      />
    </AppPage>
  );
}

/** What a person must answer before it can be saved. */
function questionOf(last: ReturnType<typeof useActionData<typeof action>>) {
  const [reason] = last?.error?.[""] ?? [];
  if (reason === "known-already") return <KnownQuestion known={(last?.details ?? []) as Known[]} />;
  return reason === "erased-before" ? <ErasedQuestion /> : undefined;
}
