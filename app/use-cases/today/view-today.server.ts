import { and, asc, between, eq, gt, isNotNull, isNull, lt, lte, type SQL } from "drizzle-orm";
import { isWord } from "~/db/expressions";
import { waitingWords } from "~/db/queries/last-words";
import { contacts, deals, leads, pipelines, tasks } from "~/db/schema";
import { link, type Row } from "~/db/tenant-db.server";
import { ofNobodyHidden } from "~/db/visibility";
import { personOf } from "~/domain/contacts/names";
import { firstOpenCheck } from "~/domain/deals/stored-stage";
import type { Locale } from "~/lib/locale";
import type { EpochMs } from "~/lib/time";
import { instantAt, plainDateAt } from "~/lib/zoned-time";
import type { Ctx } from "../ctx";
import { pool as poolFor } from "../lead-pool";
import { countsIn, workCountsOf } from "../work-counts";
import { KNOWN_WAITING } from "./waiting-now.server";

/** How many rows each block shows; what is beyond is counted and a link away. */
const SHOWN = { waiting: KNOWN_WAITING, pool: 2, followUps: 5, bare: 3, deals: 4 } as const;

type Lead = Row<typeof leads>;
type Deal = Row<typeof deals>;
type Task = Row<typeof tasks>;
type Contact = Row<typeof contacts>;

/** Something to do by a time. */
export type FollowUp =
  | { kind: "task"; at: EpochMs; task: Task; contact: Contact | null }
  | { kind: "lead"; at: EpochMs; lead: Lead };

/** What nobody has planned a next step for. */
export type Bare = { kind: "lead"; lead: Lead } | { kind: "deal"; deal: Deal };

/** Some of what there is; the count is null where it was not counted to the end. */
interface Some<Item> {
  items: Item[];
  count: number | null;
}

/** Who waits, and what they wrote since they were answered. */
interface Waiting {
  lead: Lead;
  contact: Contact | null;
  words: string | null;
}

export interface Today {
  /** Enquiries of nobody, for those who give them out; null for everybody else. */
  pool: { leads: Lead[]; count: number } | null;
  /** Mine that wait for an answer, the least time left first. */
  waiting: { items: Waiting[]; count: number; ids: string[] };
  /** What is due today or overdue, the oldest first. */
  followUps: Some<FollowUp>;
  bare: Some<Bare>;
  /** My open deals by their next step, each with the first check that is open before it leaves its stage. */
  deals: { items: ReturnType<typeof dealOf>[]; count: number };
  /** What is on the rail: my tasks of the rest of today. */
  tasksToday: Task[];
  /** The first thing after today. */
  next: { at: EpochMs; title: string | null; name: string | null } | null;
  /** The lead of which the page tells what was just done. */
  told: Lead | null;
}

type TodayCtx = Ctx<"leads:read" | "deals:read" | "tasks:read">;

/**
 * A person's day: what waits for an answer, what is due, what has no next step, the deals that wait.
 * Everything in one round trip, and nothing twice: what waits is not among the follow-ups, and a deal
 * without a next step is not among those that wait.
 * @param givesOut whether they give out what nobody has yet.
 */
export async function viewToday(
  ctx: TodayCtx,
  givesOut: boolean,
  toldOf?: string | null,
): Promise<Today> {
  const me = ctx.viewer.userId ?? "";
  const asked = questions(ctx, me, toldOf ?? "");
  const [
    waiting,
    pool,
    late,
    due,
    dueLeads,
    noStepLeads,
    noStepDeals,
    waits,
    later,
    laterLead,
    told,
    counts,
  ] = await ctx.db.read(...asked);
  const mine = countsIn(counts, { kind: "own", userId: me });
  const items = waiting.map(({ row, contact, also }) => ({
    lead: row,
    contact,
    words: also ?? null,
  }));

  return {
    pool: givesOut ? { leads: pool, count: countsIn(counts, ctx.db.scope).unassigned } : null,
    waiting: { items, count: mine.waiting, ids: items.map(({ lead }) => lead.id) },
    followUps: followUpsOf([late, due], dueLeads),
    bare: bareOf(noStepLeads, noStepDeals),
    deals: { items: waits.map(dealOf), count: mine.deals },
    tasksToday: due.map(({ row }) => row),
    next: nextOf(later[0], laterLead[0], ctx.locale),
    told: told ?? null,
  };
}

/** The questions in the order of their answers. Each reads by the index that has just its rows. */
function questions(ctx: Pick<TodayCtx, "db" | "now" | "timeZone">, me: string, toldOf: string) {
  const { db } = ctx;
  const unassigned = poolFor(db.scope);
  const tonight = endOfDay(ctx.now(), ctx.timeZone);
  const mine = and(eq(leads.ownerId, me), ofNobodyHidden(leads));
  const waits = {
    where: and(mine, isNotNull(leads.answerDueAt)),
    orderBy: [asc(leads.answerDueAt), asc(leads.id)],
    indexedBy: "leads_waiting_by_owner",
  };
  const answered = and(mine, isNotNull(leads.nextFollowUpAt), isNull(leads.answerDueAt));
  const byFollowUp = [asc(leads.nextFollowUpAt), asc(leads.id)];
  const followed = { orderBy: byFollowUp, indexedBy: "leads_to_follow_up_by_owner" };
  const due = and(isNull(tasks.doneAt), isNotNull(tasks.dueAt));
  const open = and(eq(tasks.ownerId, me), due, ofNobodyHidden(tasks));
  const byDue = { orderBy: [asc(tasks.dueAt), asc(tasks.id)], indexedBy: "tasks_due_by_owner" };
  const tasksDue = (when: SQL) =>
    db.linked(
      tasks,
      { contact: link(tasks.contactId, contacts) },
      { ...byDue, where: and(open, when), limit: SHOWN.followUps + 1 },
    );
  const myDeals = and(eq(deals.ownerId, me), isWord(deals.status, "open"), ofNobodyHidden(deals));
  const byStage = [asc(deals.stageSince), asc(deals.id)];

  return [
    db.linked(
      leads,
      { contact: link(leads.contactId, contacts) },
      { ...waits, limit: SHOWN.waiting, also: waitingWords },
    ),
    db.rows(leads, {
      where: unassigned.where,
      orderBy: [asc(leads.id)],
      limit: SHOWN.pool,
      ...(unassigned.index && { indexedBy: unassigned.index }),
    }),
    // What is late does not crowd out what is still to come today.
    tasksDue(lt(tasks.dueAt, ctx.now())),
    tasksDue(between(tasks.dueAt, ctx.now(), tonight)),
    db.rows(leads, {
      ...followed,
      where: and(answered, lte(leads.nextFollowUpAt, tonight)),
      limit: SHOWN.followUps + 1,
    }),
    db.rows(leads, {
      orderBy: byFollowUp,
      indexedBy: "leads_without_step_by_owner",
      where: and(
        answered,
        isWord(leads.followUpSetBy, "system"),
        gt(leads.nextFollowUpAt, tonight),
      ),
      limit: SHOWN.bare + 1,
    }),
    db.rows(deals, {
      orderBy: byStage,
      indexedBy: "deals_without_step_by_owner",
      where: and(myDeals, isNull(deals.nextStepAt)),
      limit: SHOWN.bare + 1,
    }),
    db.linked(
      deals,
      { pipeline: link(deals.pipelineId, pipelines) },
      {
        orderBy: [asc(deals.nextStepAt), asc(deals.id)],
        indexedBy: "deals_with_step_by_owner",
        where: and(myDeals, isNotNull(deals.nextStepAt)),
        limit: SHOWN.deals,
      },
    ),
    db.rows(tasks, { ...byDue, where: and(open, gt(tasks.dueAt, tonight)), limit: 1 }),
    db.rows(leads, {
      ...followed,
      where: and(answered, gt(leads.nextFollowUpAt, tonight)),
      limit: 1,
    }),
    db.one(leads, toldOf),
    workCountsOf(db, me),
  ] as const;
}

/** The last instant of the day of `now` in a zone. */
const endOfDay = (now: EpochMs, zone: string) =>
  instantAt(plainDateAt(now, zone), 24 * 60, zone) - 1;

/** The first so many of each kind; counted where none of them has more. */
function someOf<Item>(atMost: number, ...kinds: (readonly Item[])[]): Some<Item> {
  const items = kinds.flatMap((kind) => kind.slice(0, atMost));
  return { items, count: kinds.every(({ length }) => length <= atMost) ? items.length : null };
}

function followUpsOf(
  dueTasks: readonly (readonly { row: Task; contact: Contact | null }[])[],
  dueLeads: readonly Lead[],
): Some<FollowUp> {
  const { items, count } = someOf<FollowUp>(
    SHOWN.followUps,
    ...dueTasks.map((due) =>
      due.map(({ row, contact }) => ({
        kind: "task" as const,
        at: row.dueAt ?? 0,
        task: row,
        contact,
      })),
    ),
    dueLeads.map((lead) => ({ kind: "lead", at: lead.nextFollowUpAt ?? 0, lead })),
  );
  return { items: items.toSorted((one, other) => one.at - other.at), count };
}

const bareOf = (noStepLeads: readonly Lead[], noStepDeals: readonly Deal[]) =>
  someOf<Bare>(
    SHOWN.bare,
    noStepLeads.map((lead) => ({ kind: "lead", lead })),
    noStepDeals.map((deal) => ({ kind: "deal", deal })),
  );

/** A deal in its stage, and what must be true before it leaves it. */
function dealOf({ row: deal, pipeline }: { row: Deal; pipeline: Row<typeof pipelines> | null }) {
  const stage = pipeline?.stages.find(({ id }) => id === deal.stageId);
  const gate = stage && firstOpenCheck(stage, deal.checks);
  return { deal, stage: inBoth(stage), gate: inBoth(gate) };
}

const inBoth = (named: { nameEn: string; nameAr: string } | undefined) =>
  named ? { en: named.nameEn, ar: named.nameAr } : null;

function nextOf(task: Task | undefined, lead: Lead | undefined, locale: Locale): Today["next"] {
  const things = [
    task && { at: task.dueAt ?? 0, title: task.title, name: null },
    lead && { at: lead.nextFollowUpAt ?? 0, title: null, name: personOf(lead, locale) },
  ].filter((thing) => thing !== undefined);
  return things.toSorted((one, other) => one.at - other.at)[0] ?? null;
}
