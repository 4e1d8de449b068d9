import type { MetaFunction } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ClosurePage } from "~/components/leads/closure-page";
import { recordTitle } from "~/components/records/record-meta";
import { closureForm } from "~/domain/leads/lead.form";
import { shownLead } from "~/domain/leads/shown-lead";
import { notFound } from "~/http/in-frame.server";
import { afterAct } from "~/http/lead-act";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { closeLead } from "~/use-cases/leads/close-lead.server";
import { getLead } from "~/use-cases/leads/get-lead.server";
import { leadPages as words } from "~/words/lead-pages";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string(), leadId: z.string() });

export const loader = tenantLoader(
  { permission: ["leads:read", "leads:write"], params },
  async ({ ctx, shell, params: { leadId } }) => {
    const outcome = await getLead(ctx, leadId);
    if (!outcome.ok) throw notFound();

    return { shell, lead: shownLead(outcome.value, null) };
  },
);

/** A lead ends, with a reason of its list. */
export const action = tenantAction(
  { permission: "leads:write", params, form: closureForm },
  async ({ ctx, params, form }) => {
    const outcome = await closeLead(ctx, params.leadId, form.as);
    return outcome.ok ? afterAct(params, form.from, "closed", outcome) : outcome;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, words, "closeTitle");

export default function Closure() {
  return <ClosurePage {...useLoaderData<typeof loader>()} last={useActionData<typeof action>()} />;
}
