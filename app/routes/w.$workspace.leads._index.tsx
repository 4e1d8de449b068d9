import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { LeadListPage } from "~/components/leads/lead-list-page";
import { recordTitle } from "~/components/records/record-meta";
import { leadQuery, listingOf } from "~/domain/leads/lead-query";
import { shownLead } from "~/domain/leads/shown-lead";
import { sampleOffer } from "~/http/sample-offer";
import { tenantLoader } from "~/http/tenant-route.server";
import { MINUTE_MS } from "~/lib/time";
import { viewLeads } from "~/use-cases/leads/view-leads.server";
import { ownerNames, possibleOwners } from "~/use-cases/ownership";
import { leadPages as words } from "~/words/lead-pages";

export const handle = { javascript: true };

export const loader = tenantLoader(
  { permission: "leads:read", params: z.object({ workspace: z.string() }) },
  async ({ ctx, shell, request, may, params: { workspace: slug } }) => {
    const query = leadQuery(request.url);
    const listing = listingOf(query, ctx.viewer.userId);
    const sample = sampleOffer({ ctx, may, slug });
    const page = await viewLeads(ctx, { ...listing, cursor: query.cursor });
    const nameOf = ownerNames(ctx);
    return {
      shell,
      query,
      items: page.rows.map((lead) => ({
        lead: shownLead(lead, null),
        ownerName: nameOf(lead.ownerId),
      })),
      nextCursor: page.nextCursor,
      open: page.open,
      owners: possibleOwners(ctx),
      targetMs: ctx.settings.responseTargetMinutes * MINUTE_MS,
      mayWrite: may("leads:write"),
      givesOut: may("leads:assign"),
      sample: await sample(page.rows.length === 0),
    };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, words, "leads");

export default function LeadsPage() {
  return <LeadListPage {...useLoaderData<typeof loader>()} />;
}
