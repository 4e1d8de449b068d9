import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { nameIn, titleOf } from "~/components/deals/deal-facts";
import { MovePage } from "~/components/deals/move-page";
import { pageTitle } from "~/components/public/public-meta";
import { stageForm } from "~/domain/deals/deal.form";
import { notFound } from "~/http/in-frame.server";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { moveDeal } from "~/use-cases/deals/move-deal.server";
import { viewDeal } from "~/use-cases/deals/view-deal.server";
import { deals } from "~/words/deals";
import { say } from "~/words/words";

export const handle = { javascript: true };

const gate = {
  permission: ["deals:read", "deals:write"],
  params: z.object({ workspace: z.string(), dealId: z.string() }),
} as const;

/** The choice of a stage as a page: what a card's menu is without scripts, and where open checks are met. */
export const loader = tenantLoader(gate, async ({ ctx, params, shell, request, may }) => {
  const found = await viewDeal(ctx, params.dealId);
  if (!found.ok) throw notFound();

  const { deal, pipeline } = found.value;
  return {
    shell,
    deal: {
      id: deal.id,
      stageId: deal.stageId,
      checks: deal.checks ?? [],
      title: titleOf(deal, shell.locale),
    },
    stages: pipeline.stages.map((stage) => ({
      id: stage.id,
      name: nameIn(shell.locale, stage),
      checks: (stage.exitChecks ?? []).map((check) => ({
        key: check.key,
        name: nameIn(shell.locale, check),
      })),
    })),
    holdsBack: pipeline.holdsBack,
    to: new URL(request.url).searchParams.get("to"),
    maySkip: may("deals:skip-checks"),
  };
});

export const action = tenantAction(
  { ...gate, form: stageForm, faults: { "skipping-needs-reason": "reason" } },
  async ({ ctx, params: { workspace, dealId }, form, may }) => {
    const moved = await moveDeal(ctx, dealId, { ...form, maySkip: may("deals:skip-checks") });
    if (!moved.ok) return moved;

    const board = `/w/${workspace}/deals?pipeline=${moved.value.pipelineId}`;
    return accept(redirect(`${board}&moved=${dealId}`, 303));
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: pageTitle(data.shell.locale, say(data.shell.locale, deals)("move")) }] : [];

export default function MoveDealPage() {
  return <MovePage {...useLoaderData<typeof loader>()} last={useActionData<typeof action>()} />;
}
