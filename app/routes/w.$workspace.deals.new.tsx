import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { nameIn } from "~/components/deals/deal-facts";
import { DealFormPage } from "~/components/deals/deal-form-page";
import { pageTitle } from "~/components/public/public-meta";
import { personOf } from "~/domain/contacts/names";
import { newDealForm } from "~/domain/deals/deal.form";
import { notFound } from "~/http/in-frame.server";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { createDeal } from "~/use-cases/deals/create-deal.server";
import { dealChoices } from "~/use-cases/deals/deal-choices.server";
import { deals } from "~/words/deals";
import { say } from "~/words/words";

export const handle = { javascript: true };

const gate = { permission: "deals:write", params: z.object({ workspace: z.string() }) } as const;

/** A new deal: alone, for `?contact=` or `?account=`, or from the enquiry `?lead=`. */
export const loader = tenantLoader(gate, async ({ ctx, shell, request }) => {
  const query = new URL(request.url).searchParams;
  const [contactId, accountId, leadId, pipeline] = ["contact", "account", "lead", "pipeline"].map(
    (name) => query.get(name),
  );
  const { pipelines, lead, missing, ...choices } = await dealChoices(ctx, {
    contactId,
    accountId,
    leadId,
  });
  if (missing) throw notFound();

  const shown = pipelines.find(({ id }) => id === pipeline) ?? pipelines[0];
  return {
    shell,
    choices,
    places: pipelines.map((one) => ({
      name: nameIn(shell.locale, one),
      stages: one.stages.map((stage) => ({
        place: `${one.id} ${stage.id}`,
        name: nameIn(shell.locale, stage),
      })),
    })),
    lead: lead && { id: lead.id, name: personOf(lead, shell.locale) },
    given: {
      title: null,
      listingRef: lead?.listingRef ?? null,
      valueMinor: lead?.priceMinor ?? null,
      currency: lead?.currency ?? ctx.settings.currency,
      contactId: contactId ?? lead?.contactId ?? null,
      accountId: accountId ?? null,
      expectedCloseOn: null,
      ownerId: lead?.ownerId ?? ctx.viewer.userId,
      place: shown && `${shown.id} ${shown.stages[0]?.id}`,
    },
  };
});

const faults = { "owner-unknown": "ownerId", "owner-not-yours": "ownerId" };

export const action = tenantAction(
  { ...gate, form: newDealForm, faults },
  async ({ ctx, params: { workspace }, form }) => {
    const opened = await createDeal(ctx, form);
    return opened.ok ? accept(redirect(`/w/${workspace}/deals/${opened.value.id}`, 303)) : opened;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: pageTitle(data.shell.locale, say(data.shell.locale, deals)("newDeal")) }] : [];

export default function NewDealPage() {
  const last = useActionData<typeof action>();
  return <DealFormPage {...useLoaderData<typeof loader>()} last={last} became={last?.details} />;
}
