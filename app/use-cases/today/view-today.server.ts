import { type contacts, type deals, leads, type pipelines, tasks } from "~/db/schema";
import type { Row } from "~/db/tenant-db.server";
import { personOf } from "~/domain/contacts/names";
import { firstOpenCheck } from "~/domain/deals/stored-stage";
import { doneBy } from "~/domain/tasks/task";
import type { Locale } from "~/lib/locale";
import type { EpochMs } from "~/lib/time";
import { instantAt, plainDateAt } from "~/lib/zoned-time";
import type { Ctx } from "../ctx";
import { allTitledFor, titledFor } from "../kept-titles";
import { countsIn, workCountsOf } from "../work-counts";
import { askedOfDeals } from "./asked-of-deals";
import { askedOfLeads, askedOfPool } from "./asked-of-leads";
import { askedOfTasks } from "./asked-of-tasks";
import { SHOWN } from "./shown";

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
  tasksToday: { row: Task; contact: Contact | null }[];
  /** The first thing after today. */
  next: { at: EpochMs; title: string | null; name: string | null } | null;
  /** The lead of which the page tells what was just done. */
  told: Lead | null;
  /** The task that they have just done; null where another is asked for, or one that is not done. */
  done: string | null;
}

type TodayCtx = Ctx<"leads:read" | "deals:read" | "tasks:read">;

/**
 * A person's day: what waits for an answer, what is due, what has no next step, the deals that wait.
 * Everything in one round trip, and nothing twice: what waits is not among the follow-ups, and a deal
 * without a next step is not among those that wait.
 * @param givesOut whether they give out what nobody has yet.
 * @param toldOf the lead of which the page is asked to tell what was done, and `doneId` the task.
 */
export async function viewToday(
  ctx: TodayCtx,
  givesOut: boolean,
  toldOf?: string | null,
  doneId?: string | null,
): Promise<Today> {
  const me = ctx.viewer.userId ?? "";
  const asked = questions(ctx, me, toldOf ?? "", doneId ?? "");
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
    done,
    counts,
  ] = await ctx.db.read(...asked);
  const mine = countsIn(counts, { kind: "own", userId: me });
  const items = waiting.map(({ row, contact, also }) => ({
    lead: row,
    contact,
    words: also ?? null,
  }));

  const titled = <Of extends { row: Task | Deal }>(one: Of): Of => ({
    ...one,
    row: titledFor(ctx, one.row),
  });

  return {
    pool: givesOut ? { leads: pool, count: countsIn(counts, ctx.db.scope).unassigned } : null,
    waiting: { items, count: mine.waiting, ids: items.map(({ lead }) => lead.id) },
    followUps: followUpsOf([late.map(titled), due.map(titled)], dueLeads),
    bare: bareOf(noStepLeads, allTitledFor(ctx, noStepDeals)),
    deals: { items: waits.map(titled).map(dealOf), count: mine.deals },
    tasksToday: due.map(titled).map(({ row, contact }) => ({ row, contact })),
    next: nextOf(allTitledFor(ctx, later)[0], laterLead[0], ctx.locale),
    told: told ?? null,
    done: doneBy(done, me),
  };
}

/** The questions in the order of their answers. */
function questions(
  ctx: Pick<TodayCtx, "db" | "now" | "timeZone">,
  me: string,
  toldOf: string,
  doneId: string,
) {
  const { db } = ctx;
  const tonight = endOfDay(ctx.now(), ctx.timeZone);
  const ofLeads = askedOfLeads(db, me, tonight);
  const ofTasks = askedOfTasks(db, me, ctx.now(), tonight);
  const ofDeals = askedOfDeals(db, me);
  return [
    ...([ofLeads.waiting, askedOfPool(db), ofTasks.late, ofTasks.due, ofLeads.due] as const),
    ...([ofLeads.bare, ofDeals.bare, ofDeals.planned, ofTasks.later, ofLeads.later] as const),
    db.one(leads, toldOf),
    db.one(tasks, doneId),
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
