import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { LeadPage } from "~/components/leads/lead-page";
import { titled } from "~/components/records/record-meta";
import { personOf } from "~/domain/contacts/names";
import { waysToContact } from "~/domain/contacts/ways-to-contact";
import { shownLead, wordsOf } from "~/domain/leads/shown-lead";
import { notFound } from "~/http/in-frame.server";
import { toldAct } from "~/http/lead-act";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { MINUTE_MS } from "~/lib/time";
import { deleteLead } from "~/use-cases/leads/delete-lead.server";
import { viewLead } from "~/use-cases/leads/view-lead.server";
import { ownerNames, possibleOwners } from "~/use-cases/ownership";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string(), leadId: z.string() });

export const loader = tenantLoader(
  { permission: "leads:read", params },
  async ({ ctx, shell, params: { leadId }, request, may }) => {
    const before = new URL(request.url).searchParams.get("before");
    const outcome = await viewLead(ctx, leadId, before);
    if (!outcome.ok) throw notFound();

    const { lead, contact, waiting, ...view } = outcome.value;
    const { responseLink, dealId, parentLeadId, ownerId } = lead;
    const shown = shownLead(lead, contact);
    return {
      shell,
      ...view,
      lead: shown,
      before,
      message: wordsOf(lead, waiting?.body),
      waysToContact: contact && waysToContact(contact, [lead]),
      waits: lead.answerDueAt !== null,
      saidAt: lead.answerDueAt !== null && waiting ? waiting.sentAt : lead.receivedAt,
      responseLink,
      dealId,
      parentLeadId,
      ownerName: ownerNames(ctx)(ownerId),
      owners: may("leads:assign") ? possibleOwners(ctx) : [],
      targetMs: ctx.settings.responseTargetMinutes * MINUTE_MS,
      told: { ...toldAct(request.url), lead: shown },
      mayWrite: may("leads:write"),
      mayAssign: may("leads:assign"),
      mayNote: may("notes:write"),
      mayAddFiles: may("files:write"),
      mayDeleteFiles: may("files:delete"),
      mayDelete: may("leads:delete"),
    };
  },
);

/** What is posted to a lead's own address takes it away. */
export const action = tenantAction(
  { permission: "leads:delete", params, form: z.object({ do: z.literal("delete") }) },
  async ({ ctx, params: { workspace, leadId } }) => {
    const outcome = await deleteLead(ctx, leadId);
    return outcome.ok ? accept(redirect(`/w/${workspace}/leads`, 303)) : outcome;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data && personOf(data.lead, data.shell.locale));

export default function Lead() {
  const refused = useActionData<typeof action>()?.error?.[""] ?? undefined;
  return <LeadPage view={useLoaderData<typeof loader>()} refused={refused} />;
}
