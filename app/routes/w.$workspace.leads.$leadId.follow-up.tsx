import type { MetaFunction } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { FollowUpPage } from "~/components/leads/follow-up-page";
import { recordTitle } from "~/components/records/record-meta";
import { followUpAt } from "~/domain/leads/follow-up-choices";
import { followUpForm } from "~/domain/leads/lead.form";
import { shownLead } from "~/domain/leads/shown-lead";
import { notFound } from "~/http/in-frame.server";
import { afterAct } from "~/http/lead-act";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { refuse } from "~/lib/result";
import { instantFromLocal } from "~/lib/zoned-time";
import type { Ctx } from "~/use-cases/ctx";
import { finishFollowUp } from "~/use-cases/leads/finish-follow-up.server";
import { getLead } from "~/use-cases/leads/get-lead.server";
import { workspaceRules } from "~/use-cases/workspace-rules";
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

const faults = {
  "follow-up-must-be-ahead": "at",
  "follow-up-needs-next-or-closing": "at",
  "not-a-time": "at",
};

/** A follow-up is done or moved: what comes next is set in the same write. */
export const action = tenantAction(
  { permission: "leads:write", params, form: followUpForm, faults },
  async ({ ctx, params, form }) => {
    const at = momentOf(ctx, form);
    if (at === null) return refuse("not-a-time");

    const outcome = await finishFollowUp(ctx, params.leadId, { nextFollowUpAt: at });
    return outcome.ok ? afterAct(params, form.from, "followed", outcome) : outcome;
  },
);

/** Undefined when nothing was said, null when it cannot be read. */
function momentOf(ctx: Ctx, { choice, at }: z.output<typeof followUpForm>) {
  if (choice) return followUpAt(choice, ctx.now(), workspaceRules(ctx).hours);
  return at ? instantFromLocal(at, ctx.timeZone) : undefined;
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, words, "followUpTitle");

export default function FollowUp() {
  return <FollowUpPage {...useLoaderData<typeof loader>()} last={useActionData<typeof action>()} />;
}
