import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BoardPage } from "~/components/deals/board-page";
import { nameIn } from "~/components/deals/deal-facts";
import { ListPage } from "~/components/deals/list-page";
import { pageTitle } from "~/components/public/public-meta";
import { type DealQuery, dealQuery } from "~/domain/deals/deal-query";
import { notFound } from "~/http/in-frame.server";
import { sampleButton } from "~/http/sample-offer";
import { tenantLoader } from "~/http/tenant-route.server";
import type { Locale } from "~/lib/locale";
import type { Ctx } from "~/use-cases/ctx";
import { viewDealList } from "~/use-cases/deals/list-deals.server";
import { viewBoard } from "~/use-cases/deals/view-board.server";
import { ownerNames, possibleOwners } from "~/use-cases/ownership";
import { deals } from "~/words/deals";
import { say } from "~/words/words";

export const handle = { javascript: true };

const gate = {
  permission: ["deals:read", "pipelines:read"],
  params: z.object({ workspace: z.string() }),
} as const;

/** The deals of a workspace: its board, or the same as a list. */
export const loader = tenantLoader(gate, async ({ ctx, shell, request, may, params }) => {
  const query = new URL(request.url).searchParams;
  if (query.get("view") === "list") {
    const asked = dealQuery.parse(Object.fromEntries(query));
    return { shell, list: await listFacts(ctx, shell.locale, asked, may("deals:write")) };
  }

  const wish = {
    pipelineId: query.get("pipeline") ?? undefined,
    ownerId: query.get("whose") === "mine" ? (ctx.viewer.userId ?? undefined) : undefined,
  };
  const board = await viewBoard(ctx, wish);
  if (!board.ok) throw notFound();

  const { pipeline, pipelines, totals, cards, isNew } = board.value;
  const nothing = { n: 0, sums: {} };
  return {
    shell,
    board: {
      pipeline: { id: pipeline.id, holdsBack: pipeline.holdsBack },
      pipelines: pipelines.map((one) => ({ id: one.id, name: nameIn(shell.locale, one) })),
      stages: pipeline.stages.map((stage) => ({
        id: stage.id,
        name: nameIn(shell.locale, stage),
        ...nothing,
        ...totals[stage.id],
        cards: cards[stage.id] ?? [],
      })),
      won: { ...nothing, ...totals.won },
      lost: { ...nothing, ...totals.lost },
      sees: ctx.db.scope.kind,
      mine: wish.ownerId ?? null,
      mayWrite: may("deals:write"),
      mayClose: may("deals:close"),
      moved: query.get("moved"),
      sample: isNew ? sampleButton({ ctx, may, slug: params.workspace }) : null,
    },
  };
});

/** A page of the list, with the names of stages and people in it. */
async function listFacts(
  ctx: Ctx<"deals:read">,
  locale: Locale,
  query: DealQuery,
  mayWrite: boolean,
) {
  const { stage, status, pipeline, order, cursor } = query;
  const owner = query.owner === "me" ? (ctx.viewer.userId ?? undefined) : query.owner;
  const planned = owner && query.planned;
  const { page, pipelines } = await viewDealList(ctx, {
    stageId: stage,
    status,
    pipelineId: pipeline,
    ownerId: owner,
    planned: planned === "on",
    direction: order === "oldest" ? "asc" : "desc",
    cursor,
  });
  const stages = pipelines.flatMap((one) =>
    one.stages.map(({ id, ...names }) => ({ id, name: nameIn(locale, names) })),
  );
  const stageNames = new Map(stages.map(({ id, name }) => [id, name]));
  return {
    rows: page.rows.map((row) => ({
      ...row,
      ownerName: ownerNames(ctx)(row.ownerId),
      stageName: stageNames.get(row.stageId) ?? "",
    })),
    nextCursor: page.nextCursor,
    query: { ...query, owner, planned: planned || undefined },
    owners: possibleOwners(ctx),
    stages,
    pipelines: pipelines.map((one) => ({ id: one.id, name: nameIn(locale, one) })),
    me: ctx.viewer.userId,
    mayWrite,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: pageTitle(data.shell.locale, say(data.shell.locale, deals)("title")) }] : [];

export default function DealsPage() {
  const data = useLoaderData<typeof loader>();
  return "board" in data && data.board ? (
    <BoardPage board={data.board} />
  ) : (
    "list" in data && data.list && <ListPage list={data.list} />
  );
}
