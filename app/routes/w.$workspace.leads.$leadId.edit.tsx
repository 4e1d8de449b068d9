import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { EditLeadPage } from "~/components/leads/edit-lead-page";
import { recordTitle } from "~/components/records/record-meta";
import { leadEditForm } from "~/domain/leads/lead.form";
import { shownLead } from "~/domain/leads/shown-lead";
import { notFound } from "~/http/in-frame.server";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { parseMoney } from "~/lib/parse-money";
import { accept, refuse } from "~/lib/result";
import { getLead } from "~/use-cases/leads/get-lead.server";
import { updateLead } from "~/use-cases/leads/update-lead.server";
import { leadPages as words } from "~/words/lead-pages";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string(), leadId: z.string() });

export const loader = tenantLoader(
  { permission: ["leads:read", "leads:write"], params },
  async ({ ctx, shell, params: { leadId } }) => {
    const outcome = await getLead(ctx, leadId);
    if (!outcome.ok) throw notFound();

    const { listingRef, message, currency } = outcome.value;
    const lead = shownLead(outcome.value, null);
    const draft = { listingRef, message, currency: currency ?? ctx.settings.currency };
    return { shell, lead, draft };
  },
);

export const action = tenantAction(
  {
    permission: "leads:write",
    params,
    form: leadEditForm,
    faults: { "not-an-amount": "price" },
  },
  async ({ ctx, params: { workspace, leadId }, form: { price, currency, ...fields } }) => {
    const money = price ? parseMoney(price, currency) : undefined;
    if (money === null) return refuse("not-an-amount");

    const outcome = await updateLead(ctx, leadId, {
      ...fields,
      priceMinor: money?.amountMinor ?? null,
      currency: money ? currency : null,
    });
    return outcome.ok ? accept(redirect(`/w/${workspace}/leads/${leadId}`, 303)) : outcome;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, words, "editLead");

export default function EditLead() {
  const { lead, draft } = useLoaderData<typeof loader>();
  return <EditLeadPage lead={lead} draft={draft} last={useActionData<typeof action>()} />;
}
