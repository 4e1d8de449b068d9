import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AsksOfUs } from "~/components/contacts/asks-of-us";
import { ContactHead } from "~/components/contacts/contact-head";
import { ContactSections } from "~/components/contacts/contact-sections";
import { WaysToContact } from "~/components/contacts/ways-to-contact";
import { WhatStopped } from "~/components/contacts/what-stopped";
import { WhyHeld } from "~/components/contacts/why-held";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { ContactRights } from "~/components/privacy/contact-rights";
import { DELETE_DIALOG, DeleteDialog } from "~/components/records/delete-dialog";
import { NextStepBlock } from "~/components/records/next-step";
import { titled } from "~/components/records/record-meta";
import { useRecordRefusal } from "~/components/records/record-refusal";
import { FormErrors } from "~/components/ui/field";
import { Notice } from "~/components/ui/notice";
import { Aside, Crumbs, Two } from "~/components/ui/page";
import { contactName } from "~/domain/contacts/names";
import { mayBeReached } from "~/domain/contacts/objections";
import { waysToContact } from "~/domain/contacts/ways-to-contact";
import { isWithheld } from "~/domain/contacts/withheld";
import { isSample } from "~/domain/sample/sample-mark";
import { notFound } from "~/http/in-frame.server";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { toldDemands } from "~/http/told-demands.server";
import { toldStops } from "~/http/told-stops.server";
import { accept } from "~/lib/result";
import { deleteContact } from "~/use-cases/contacts/delete-contact.server";
import { CONTACT_TABS, viewContact } from "~/use-cases/contacts/view-contact.server";
import { ownerNames } from "~/use-cases/ownership";
import { contacts as words } from "~/words/contacts";
import { samplePerson } from "~/words/sample-person";
import { Say, useWords } from "~/words/use-words";
import { withheldPerson } from "~/words/withheld-person";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string(), contactId: z.string() });

export const loader = tenantLoader(
  { permission: "contacts:read", params },
  async ({ ctx, shell, params: { contactId }, request, may }) => {
    const { searchParams } = new URL(request.url);
    const tab = CONTACT_TABS.find((name) => name === searchParams.get("show")) ?? "timeline";
    const before = searchParams.get("before");
    const outcome = await viewContact(ctx, contactId, { tab, before });
    if (!outcome.ok) throw notFound();

    const { contact, demands, ...view } = outcome.value;
    const nameOf = ownerNames(ctx);
    return {
      shell,
      tab,
      before,
      person: {
        ...contact,
        ownerName: nameOf(contact.ownerId),
        writtenBy: nameOf(contact.createdBy),
        isReachable: mayBeReached(contact),
      },
      demands: toldDemands(demands, ctx),
      stops: toldStops(contact, ctx),
      ...view,
      ways: waysToContact(contact, view.leads),
      mayWrite: may("contacts:write"),
      mayNote: may("notes:write"),
      mayAddFiles: may("files:write"),
      mayDeleteFiles: may("files:delete"),
      mayPlan: may("tasks:write"),
      mayDelete: may("contacts:delete"),
      isSample: isSample(contact),
      // Whom there is not has no rights to answer.
      mayExport: may("privacy:export") && !isSample(contact),
      mayErase: may("privacy:erase") && !isSample(contact),
      mayRecord: may("privacy:write") && !isSample(contact),
    };
  },
);

/** What is posted to a contact's own address takes it away. */
export const action = tenantAction(
  { permission: "contacts:delete", params, form: z.object({ do: z.literal("delete") }) },
  async ({ ctx, params: { workspace, contactId } }) => {
    const outcome = await deleteContact(ctx, contactId);
    return outcome.ok ? accept(redirect(`/w/${workspace}/contacts`, 303)) : outcome;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data && contactName(data.person, data.shell.locale));

export default function ContactPage() {
  const {
    shell,
    person,
    nextStep,
    ways,
    stops,
    demands,
    isSample: sample,
    ...may
  } = useLoaderData<typeof loader>();
  const { mayWrite, mayPlan, mayDelete, mayExport, mayErase, mayRecord } = may;
  const refused = useActionData<typeof action>()?.error?.[""] ?? undefined;
  const t = useWords(words);
  const to = useWorkspaceHref();
  const errorText = useRecordRefusal();
  const clock = { now: shell.now, zone: shell.timeZone };
  return (
    <AppPage>
      <Crumbs label={t("crumbs")} crumbs={[{ to: to("contacts"), label: t("contacts") }]} />
      <ContactHead
        person={person}
        isAsking={demands.length > 0}
        mayWrite={mayWrite}
        deletion={mayDelete ? DELETE_DIALOG : undefined}
      />
      <FormErrors errors={refused} errorText={errorText} />
      {isWithheld(person) && (
        <Notice tone="soon">
          <WhyWithheld person={person} />
          {mayRecord && <Decide />}
        </Notice>
      )}
      <AsksOfUs demands={demands} />
      <WhatStopped lines={stops} mayDecide={mayRecord} />
      {sample && (
        <Notice>
          <Say words={samplePerson} say="person" />
        </Notice>
      )}
      <Two
        aside={
          <Aside label={t("aboutPerson")}>
            <NextStepBlock
              step={nextStep}
              about={mayPlan ? `contact:${person.id}` : null}
              {...clock}
            />
            <WaysToContact ways={ways} {...clock} />
            <WhyHeld held={person} />
            <ContactRights
              contactId={person.id}
              mayExport={mayExport}
              mayErase={mayErase}
              mayRecord={mayRecord}
              isSample={sample}
            />
          </Aside>
        }
      >
        <ContactSections view={useLoaderData<typeof loader>()} {...clock} />
      </Two>
      {mayDelete && <DeleteDialog title={t("removeTitle")} help={t("removeHelp")} />}
    </AppPage>
  );
}

function WhyWithheld({
  person: { restrictedAt, guardianAgreedAt },
}: {
  person: { restrictedAt: number | null; guardianAgreedAt: number | null };
}) {
  if (restrictedAt !== null) return <Say words={words} say="restricted" />;
  return <Say words={withheldPerson} say={guardianAgreedAt === null ? "minor" : "minorAgreed"} />;
}

function Decide() {
  const to = useWorkspaceHref();
  return (
    <>
      {" "}
      <a href={to("privacy/withheld")}>{useWords(withheldPerson)("decide")}</a>
    </>
  );
}
