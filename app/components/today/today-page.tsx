import { type ReactNode, useMemo } from "react";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import type { PostedAct } from "~/components/layout/page-facts";
import { ActRefused } from "~/components/leads/act-refused";
import type { Owner } from "~/components/leads/assign-form";
import { ActToast, type Told } from "~/components/leads/told-act";
import { DoneToast } from "~/components/tasks/done-toast";
import { LinkButton } from "~/components/ui/button";
import { Clear } from "~/components/ui/clear";
import { Aside, PageHead, Two } from "~/components/ui/page";
import { NewItems } from "~/components/ui/states";
import { Instant } from "~/components/ui/text";
import { useNow } from "~/components/ui/use-now";
import type { ShownLead } from "~/domain/leads/shown-lead";
import type { EpochMs } from "~/lib/time";
import { leads as leadWords } from "~/words/leads";
import { today as words } from "~/words/today";
import { Say, useWords } from "~/words/use-words";
import { AnswerBlock } from "./answer-block";
import { BareBlock, type ShownBare } from "./bare-block";
import { DealBlock, type StagedDeal } from "./deal-block";
import { FollowUpBlock, type ShownFollowUp } from "./follow-up-block";
import { PoolBlock } from "./pool-block";
import { type RailTask, TaskRail } from "./task-rail";
import { TodaySummary } from "./today-summary";
import { useHeld, useLeaving, useNews, useNextFocus } from "./use-held";

export interface TodayFacts {
  shell: { now: EpochMs; timeZone: string };
  pool: { leads: ShownLead[]; count: number } | null;
  waiting: { leads: ShownLead[]; count: number; ids: string[] };
  followUps: { items: ShownFollowUp[]; count: number | null };
  bare: { items: ShownBare[]; count: number | null };
  deals: { items: StagedDeal[]; count: number };
  tasksToday: RailTask[];
  next: { at: EpochMs; title: string | null; name: string | null } | null;
  owners: Owner[];
  targetMs: number;
  mayWrite: boolean;
  /** Whether nothing has come in yet, and they connect what it would come from. */
  mayConnect: boolean;
  /** Fills a new workspace. */
  sample: PostedAct | null;
  told: Told;
  /** The task that was just done. */
  done: string | null;
}

/** The morning, in the order in which people's time runs out. */
export function TodayPage(facts: TodayFacts) {
  const { shell, waiting, followUps, bare, pool, deals, mayWrite, told } = facts;
  const t = useWords(words);
  const leadT = useWords(leadWords);
  const to = useWorkspaceHref();
  const now = useNow(shell.now);
  const zone = shell.timeZone;
  const day = useRows(facts);
  const { leaving } = day;
  const due = waiting.count + (pool?.count ?? 0) + followUps.items.length + bare.items.length;
  const clear = due === 0 && day.fresh === 0;
  const clock = { now, targetMs: facts.targetMs };
  return (
    <AppPage
      toast={
        facts.done ? (
          <DoneToast id={facts.done} from="today" />
        ) : (
          <ActToast told={told} from="today" zone={zone} />
        )
      }
    >
      <PageHead
        title={t("today")}
        count={
          <span className="sm">
            <Instant at={now} zone={zone} as="day" />
          </span>
        }
      >
        {mayWrite && (
          // On a phone it is in the bar below.
          <span className="hide-s">
            <LinkButton to={to("leads/new")} icon="plus">
              {leadT("newLead")}
            </LinkButton>
          </span>
        )}
      </PageHead>
      {clear ? (
        <ClearDay now={now} zone={zone} next={facts.next} />
      ) : (
        <TodaySummary
          answer={waiting.count}
          followUps={followUps.count}
          deals={deals.count}
          pool={pool?.count ?? null}
        />
      )}
      <TaskRail tasks={facts.tasksToday} now={now} zone={zone} />
      {day.fresh > 0 && (
        <NewItems href={to("today")} onPress={day.showAll}>
          {t("newItems", { n: day.fresh })}
        </NewItems>
      )}
      <ActRefused refused={told.refused} />
      <BesideDeals facts={facts} now={now}>
        {pool && <PoolBlock {...pool} leaving={leaving} owners={facts.owners} {...clock} />}
        <AnswerBlock
          leads={day.waiting}
          leaving={leaving}
          count={waiting.count}
          mayWrite={mayWrite}
          sample={facts.sample}
          isNew={facts.mayConnect}
          {...clock}
        />
        <FollowUpBlock
          items={followUps.items}
          leaving={leaving}
          count={followUps.count}
          next={facts.next}
          now={now}
          zone={zone}
          mayWrite={mayWrite}
        />
        <BareBlock
          items={bare.items}
          leaving={leaving}
          count={bare.count}
          now={now}
          mayWrite={mayWrite}
        />
      </BesideDeals>
    </AppPage>
  );
}

/** The day, and the deals beside it; without any it has the whole width. */
function BesideDeals({
  facts: { deals, shell, mayWrite },
  now,
  children,
}: {
  facts: TodayFacts;
  now: EpochMs;
  children: ReactNode;
}) {
  const t = useWords(words);
  if (deals.items.length === 0) return children;

  const clock = { now, zone: shell.timeZone, mayWrite };
  const aside = (
    <Aside label={t("blockDeals")}>
      <DealBlock deals={deals.items} count={deals.count} {...clock} />
    </Aside>
  );
  return <Two aside={aside}>{children}</Two>;
}

/** The rows that stand on the page: what is leaving is hidden at once, what is new waits to be asked for. */
function useRows({ waiting }: TodayFacts) {
  const to = useWorkspaceHref();
  const leaving = useLeaving();
  const held = useHeld(waiting.ids, useNews(to("today/waiting"), waiting.ids));
  const rows = waiting.leads.filter(({ id }) => held.isShown(id));
  const ids = rows.flatMap(({ id }) => (leaving.has(id) ? [] : id)).join();
  useNextFocus(useMemo(() => ids.split(",").filter(Boolean), [ids]));

  return { waiting: rows, leaving, fresh: held.fresh, showAll: held.showAll };
}

/** The finish line: the time, and what comes first after today. */
function ClearDay({ now, zone, next }: { now: EpochMs; zone: string; next: TodayFacts["next"] }) {
  const t = useWords(words);
  const leadT = useWords(leadWords);
  const what = next?.title || next?.name || leadT("followUp");
  return (
    <Clear word={t("clear")}>
      <Say
        words={words}
        say="clearAt"
        with={{ time: <Instant at={now} zone={zone} as="time" /> }}
      />{" "}
      {next ? (
        <Say
          words={words}
          say="clearNext"
          with={{ when: <Instant at={next.at} zone={zone} />, what }}
        />
      ) : (
        t("clearNone")
      )}
    </Clear>
  );
}
