import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { KEPT } from "~/components/contacts/kept-for-desk";
import { NewLeadPage } from "~/components/leads/new-lead-page";
import { recordTitle } from "~/components/records/record-meta";
import { contactName } from "~/domain/contacts/names";
import { newLeadForm } from "~/domain/leads/lead.form";
import { notFound } from "~/http/in-frame.server";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { parseMoney } from "~/lib/parse-money";
import { accept, refuse } from "~/lib/result";
import { getContact } from "~/use-cases/contacts/get-contact.server";
import { createLead } from "~/use-cases/leads/create-lead.server";
import { possibleOwners } from "~/use-cases/ownership";
import { leadPages as words } from "~/words/lead-pages";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string() });

/** A new lead: of somebody to be written down, or for `?contact=`. */
export const loader = tenantLoader(
  { permission: ["leads:write", "contacts:read"], params },
  async ({ ctx, shell, member, request }) => {
    const contactId = new URL(request.url).searchParams.get("contact");
    const found = contactId ? await getContact(ctx, contactId) : null;
    if (found && !found.ok) throw notFound();

    const contact = found
      ? { id: found.value.id, name: contactName(found.value, shell.locale) }
      : null;
    return {
      shell,
      contact,
      owners: possibleOwners(ctx),
      me: member.userId as string,
      currency: ctx.settings.currency,
    };
  },
);

const faults = {
  "not-an-amount": "price",
  "person-missing": "name",
  "owner-unknown": "ownerId",
  "owner-not-yours": "ownerId",
};

export const action = tenantAction(
  { permission: ["leads:write", "contacts:read"], params, form: newLeadForm, faults },
  async ({ ctx, params: { workspace }, form }) => {
    const wish = wishOf(form);
    if (!wish.ok) return wish;

    const outcome = await createLead(ctx, wish.value);
    if (!outcome.ok) return outcome;
    const { lead, isHidden } = outcome.value;
    const isSeen = !isHidden || (await getContact(ctx, lead.contactId)).ok;
    const to = isSeen ? `leads/${lead.id}` : `contacts${KEPT}`;
    return accept(redirect(`/w/${workspace}/${to}`, 303));
  },
);

/** Whoever walks in or is on the phone is spoken to already: no clock runs for them. */
const IS_ANSWERED = new Set(["walk-in", "call"]);

function wishOf({ name, phone, email, price, sourceKind, ...form }: z.output<typeof newLeadForm>) {
  const money = price ? parseMoney(price, form.currency) : undefined;
  if (money === null) return refuse("not-an-amount");

  const said = { name, phones: phone ? [phone] : [], emails: email ? [email] : [] };
  const person = name || phone || email ? { ...said, preferredLanguage: null } : null;
  return accept({
    ...form,
    person,
    cameBy: sourceKind,
    source: sourceKind,
    priceMinor: money?.amountMinor ?? null,
    currency: money ? form.currency : null,
    answered: IS_ANSWERED.has(form.channel),
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, words, "newLead");

export default function NewLead() {
  const { shell: _, ...given } = useLoaderData<typeof loader>();
  return <NewLeadPage {...given} last={useActionData<typeof action>()} />;
}
