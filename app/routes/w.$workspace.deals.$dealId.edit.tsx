import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { titleOf } from "~/components/deals/deal-facts";
import { DealFormPage } from "~/components/deals/deal-form-page";
import { pageTitle } from "~/components/public/public-meta";
import { companyOf, personOf } from "~/domain/contacts/names";
import { editDealForm } from "~/domain/deals/deal.form";
import { notFound } from "~/http/in-frame.server";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { dealChoices } from "~/use-cases/deals/deal-choices.server";
import { updateDeal } from "~/use-cases/deals/update-deal.server";
import { viewDeal } from "~/use-cases/deals/view-deal.server";
import { deals } from "~/words/deals";
import { say } from "~/words/words";

export const handle = { javascript: true };

const gate = {
  permission: ["deals:read", "deals:write"],
  params: z.object({ workspace: z.string(), dealId: z.string() }),
} as const;

export const loader = tenantLoader(gate, async ({ ctx, params, shell, may }) => {
  const found = await viewDeal(ctx, params.dealId);
  if (!found.ok) throw notFound();

  const { deal, parties } = found.value;
  const { contacts, accounts, owners } = await dealChoices(ctx, {});
  const own = deal.contactId
    ? [{ id: deal.contactId, name: personOf(deal, shell.locale) ?? "" }]
    : [];
  const company = deal.accountId
    ? [{ id: deal.accountId, name: companyOf(deal, shell.locale) ?? "" }]
    : [];
  const others = parties.map(({ contactId, name }) => ({ id: contactId, name: name ?? "" }));
  return {
    shell,
    choices: {
      contacts: eachOnce([...own, ...others, ...contacts]),
      accounts: eachOnce([...company, ...accounts]),
      owners,
    },
    deal: {
      id: deal.id,
      title: titleOf(deal, shell.locale),
      isKeptBack: deal.isKeptBack,
      parties,
      version: deal.updatedAt,
    },
    given: {
      title: deal.title,
      listingRef: deal.listingRef,
      valueMinor: deal.valueMinor,
      currency: deal.currency,
      contactId: deal.contactId,
      accountId: deal.accountId,
      expectedCloseOn: deal.expectedCloseOn,
      ownerId: deal.ownerId,
    },
    mayDelete: may("deals:delete"),
  };
});

const eachOnce = (all: { id: string; name: string }[]) =>
  [...new Map(all.toReversed().map((one) => [one.id, one])).values()].toReversed();

const faults = {
  "won-deal-needs-value": "value",
  "owner-unknown": "ownerId",
  "owner-not-yours": "ownerId",
};

export const action = tenantAction(
  { ...gate, form: editDealForm, faults },
  async ({ ctx, params: { workspace, dealId }, form }) => {
    const changed = await updateDeal(ctx, dealId, form);
    return changed.ok ? accept(redirect(`/w/${workspace}/deals/${dealId}`, 303)) : changed;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: pageTitle(data.shell.locale, say(data.shell.locale, deals)("edit")) }] : [];

export default function EditDealPage() {
  return <DealFormPage {...useLoaderData<typeof loader>()} last={useActionData<typeof action>()} />;
}
