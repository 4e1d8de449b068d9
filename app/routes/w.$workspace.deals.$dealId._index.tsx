import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { nameIn, titleOf } from "~/components/deals/deal-facts";
import { DealPage } from "~/components/deals/deal-page";
import { DealSections } from "~/components/deals/deal-sections";
import { pageTitle } from "~/components/public/public-meta";
import { notFound } from "~/http/in-frame.server";
import { tenantLoader } from "~/http/tenant-route.server";
import { viewDeal } from "~/use-cases/deals/view-deal.server";
import { ownerNames } from "~/use-cases/ownership";
import { deals } from "~/words/deals";
import { say } from "~/words/words";

export const handle = { javascript: true };

const gate = {
  permission: ["deals:read", "pipelines:read"],
  params: z.object({ workspace: z.string(), dealId: z.string() }),
} as const;

export const loader = tenantLoader(gate, async ({ ctx, params, shell, request, may }) => {
  const query = new URL(request.url).searchParams;
  const before = query.get("before");
  const found = await viewDeal(ctx, params.dealId, before);
  if (!found.ok) throw notFound();

  const { deal, pipeline, parties, ...told } = found.value;
  const nameOf = ownerNames(ctx);
  return {
    shell,
    told: {
      ...told,
      before,
      mayNote: may("notes:write"),
      mayPlan: may("tasks:write"),
      mayAddFiles: may("files:write"),
      mayDeleteFiles: may("files:delete"),
    },
    facts: {
      deal: {
        ...deal,
        checks: deal.checks ?? [],
        ownerName: nameOf(deal.ownerId),
        createdByName: nameOf(deal.createdBy),
      },
      pipeline: { name: nameIn(shell.locale, pipeline), holdsBack: pipeline.holdsBack },
      stages: pipeline.stages.map((stage) => ({
        id: stage.id,
        name: nameIn(shell.locale, stage),
        checks: (stage.exitChecks ?? []).map((check) => ({
          key: check.key,
          name: nameIn(shell.locale, check),
        })),
      })),
      parties,
      may: { write: may("deals:write"), close: may("deals:close") },
      refused: query.get("refused"),
    },
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { locale } = data.shell;
  return [
    {
      title: pageTitle(locale, titleOf(data.facts.deal, locale) ?? say(locale, deals)("untitled")),
    },
  ];
};

export default function DealRoute() {
  const { facts, told } = useLoaderData<typeof loader>();
  return (
    <DealPage facts={facts}>
      <DealSections dealId={facts.deal.id} {...told} />
    </DealPage>
  );
}
