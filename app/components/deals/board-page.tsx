import { Link as LinkTo } from "@remix-run/react";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { type PostedAct, useShellFacts } from "~/components/layout/page-facts";
import { LinkButton, PostButton } from "~/components/ui/button";
import { Chip, Filters } from "~/components/ui/chip";
import { PageHead } from "~/components/ui/page";
import { EmptyState } from "~/components/ui/states";
import { Tabs } from "~/components/ui/tabs";
import { Comma, Grow, Key } from "~/components/ui/text";
import { Toast } from "~/components/ui/toast";
import { DUBAI, formatTime } from "~/lib/format";
import { deals } from "~/words/deals";
import { Say, useLocale, useWords } from "~/words/use-words";
import { DealBoard } from "./deal-board";
import { type StageFacts, type Sums, titleOf, totalOf } from "./deal-facts";
import { sumsText } from "./sums-text";

export interface BoardPageFacts {
  pipeline: { id: string; holdsBack: boolean };
  pipelines: { id: string; name: string }[];
  stages: StageFacts[];
  won: Sums;
  lost: Sums;
  sees: "all" | "team" | "own";
  /** Whose cards alone they are, where they are. */
  mine: string | null;
  mayWrite: boolean;
  mayClose: boolean;
  /** The deal that a page without scripts has just moved. */
  moved: string | null;
  /** Fills a new workspace. */
  sample: PostedAct | null;
}

/** One pipeline as a board, the others behind tabs. */
export function BoardPage({ board }: { board: BoardPageFacts }) {
  const t = useWords(deals);
  const locale = useLocale();
  const to = useWorkspaceHref();
  const shell = useShellFacts();
  const { pipeline, pipelines, stages, mayWrite, mayClose } = board;
  const total = totalOf(stages);
  const sum = sumsText(total.sums, locale);
  const now = shell?.now ?? 0;
  const timeZone = shell?.timeZone ?? DUBAI;

  return (
    <AppPage toast={<MovedToast board={board} />}>
      <PageHead title={t("title")} count={total.n > 0 && <OpenOf n={total.n} sum={sum} />}>
        {mayWrite && (
          <LinkButton look="primary" icon="plus" to={to(`deals/new?pipeline=${pipeline.id}`)}>
            {t("newDeal")}
          </LinkButton>
        )}
      </PageHead>
      <Tabs
        label={t("pipelines")}
        tabs={pipelines.map(({ id, name }) => ({
          to: to(`deals?pipeline=${id}`),
          label: name,
          current: id === pipeline.id,
        }))}
      />
      <BoardFilters board={board} time={formatTime(now, timeZone)} />
      {total.n === 0 && (
        <EmptyState fact={t("noDeals")} help={t("noDealsHelp")}>
          {board.sample && (
            <>
              <LinkButton look="primary" icon="plus" to={to(`deals/new?pipeline=${pipeline.id}`)}>
                {t("newDeal")}
              </LinkButton>
              <PostButton {...board.sample} />
            </>
          )}
        </EmptyState>
      )}
      <DealBoard
        key={pipeline.id}
        {...{ stages, now, timeZone, mayClose }}
        mayMove={mayWrite}
        base={to("deals")}
      />
      <ClosedLine {...board} />
      {mayWrite && <MovingHelp holdsBack={pipeline.holdsBack} />}
    </AppPage>
  );
}

function OpenOf({ n, sum }: { n: number; sum: string }) {
  const t = useWords(deals);
  return (
    <>
      {t("openOf", { n })}
      {sum && (
        <>
          <Comma />
          {sum}
        </>
      )}
    </>
  );
}

function BoardFilters({ board, time }: { board: BoardPageFacts; time: string }) {
  const t = useWords(deals);
  const to = useWorkspaceHref();
  const { sees, mine, pipeline } = board;
  const here = to(`deals?pipeline=${pipeline.id}`);
  const everybody = { all: "everybodys", team: "teams", own: "mine" } as const;

  return (
    <Filters>
      <Chip to={here} on={!mine}>
        {t(everybody[sees])}
      </Chip>
      {sees === "all" && (
        <Chip to={`${here}&whose=mine`} on={mine !== null}>
          {t("mine")}
        </Chip>
      )}
      <Grow />
      <span className="xs quiet">
        <Say words={deals} say="counted" with={{ time }} />
      </span>
      <Chip to={to(mine ? `deals?view=list&owner=${mine}` : "deals?view=list")}>{t("list")}</Chip>
    </Filters>
  );
}

/** How many of the pipeline's deals have ended, and where they are. */
function ClosedLine({ won, lost, pipeline }: Pick<BoardPageFacts, "won" | "lost" | "pipeline">) {
  const locale = useLocale();
  const to = useWorkspaceHref();
  const ended = to(`deals?view=list&pipeline=${pipeline.id}&status=`);
  if (won.n + lost.n === 0) return null;

  return (
    <p className="sm muted">
      <Say
        words={deals}
        say="ended"
        with={{
          won: won.n,
          lost: lost.n,
          sums: won.n > 0 ? ` (${sumsText(won.sums, locale)})` : "",
          w: (chunks) => <LinkTo to={`${ended}won`}>{chunks}</LinkTo>,
          l: (chunks) => <LinkTo to={`${ended}lost`}>{chunks}</LinkTo>,
        }}
      />
    </p>
  );
}

const MovingHelp = ({ holdsBack }: { holdsBack: boolean }) => {
  const t = useWords(deals);
  return (
    <p className="xs quiet">
      <Say words={deals} say="moving" with={{ k: (key) => <Key>{key}</Key> }} />
      {holdsBack && ` ${t("held")}`}
    </p>
  );
};

/** What a page without scripts has just done, with the way back. */
function MovedToast({ board: { moved, stages } }: { board: BoardPageFacts }) {
  const t = useWords(deals);
  const locale = useLocale();
  const to = useWorkspaceHref();
  const stage = stages.find(({ cards }) => cards.some(({ id }) => id === moved));
  const card = stage?.cards.find(({ id }) => id === moved);
  if (!stage || !card) return null;

  const title = titleOf(card, locale) ?? t("untitled");
  const action = to(`deals/${card.id}/move-back`);
  return (
    <Toast undo={{ action, label: t("undo") }}>{t("moved", { title, stage: stage.name })}</Toast>
  );
}
