import { eq, type SQL } from "drizzle-orm";
import { is } from "~/db/expressions";
import { insistOnChange } from "~/db/queries/insist";
import { shiftTotals } from "~/db/queries/pipeline-totals";
import { indexRecords, reindexRecord, unindexRecords } from "~/db/queries/search-index";
import { deals, type FieldChanges } from "~/db/schema";
import type { Write } from "~/db/statements";
import type { EventType } from "~/domain/events/event-types";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { changesBetween, record } from "../events";

export type Deal = typeof deals.$inferSelect;
export type DealChanges = Partial<Omit<Deal, "tenantId" | "id">>;

interface Told {
  type: EventType;
  reason?: string;
  /** What changed, where it is not simply the difference. */
  changes?: FieldChanges;
}

/**
 * Changes a deal as it was read, with its totals and its event, or refuses when somebody was faster.
 * @returns the deal as it is now.
 */
export async function changeDeal(ctx: Pick<Ctx, "ring"> & Changing, ...change: DealChange) {
  const { after, writes } = changingDeal(ctx, ...change);
  const done = writes.length === 0 || (await commitUnlessChanged(ctx, ...writes));
  return done ? accept(after) : refuse("deal-changed-meanwhile");
}

type Changing = Pick<Ctx, "db" | "actor" | "now">;
type DealChange = [before: Deal, changes: DealChanges, told: Told, ...also: Write[]];

/** The same as writes, which abort whatever they are committed with when somebody was faster. */
export function changingDeal(
  ctx: Changing,
  ...[before, changes, { type, reason, changes: told }, ...also]: DealChange
): { after: Deal; writes: Write[] } {
  const set = onlyChanged(before, changes);
  if (Object.keys(set).length === 0 && also.length === 0) return { after: before, writes: [] };

  const stamps = { updatedAt: ctx.now(), updatedBy: ctx.actor };
  const after: Deal = { ...before, ...set, ...stamps };
  const writes = [
    ctx.db.update(deals, { ...set, ...stamps }, ...asRead(before)),
    ctx.db.change(insistOnChange()),
    ...keptInStep(ctx, before, after),
    ...also,
    ...record(ctx, {
      type,
      object: ["deal", before.id],
      about: { dealId: before.id, contactId: after.contactId },
      changes: told ?? changesBetween(before, changes),
      reason,
    }),
  ];
  return { after, writes };
}

/** Counters and search, from where the deal was to where it is; null is nowhere. */
export const keptInStep = (
  { db }: Pick<Ctx, "db">,
  before: Deal | null,
  after: Deal | null,
): Write[] =>
  [...shiftTotals(before ? [before] : [], after ? [after] : []), ...searchable(before, after)].map(
    (write) => db.change(write),
  );

function searchable(before: Deal | null, after: Deal | null) {
  if (before && after) return reindexRecord("deal", before, after);
  if (after) return [indexRecords("deal", after)];
  return before ? [unindexRecords("deal", before)] : [];
}

/** Everything that the counters depend on, and the time of the last change: the deal is as it was read. */
export const asRead = (deal: Deal): [SQL, ...SQL[]] => [
  eq(deals.id, deal.id),
  eq(deals.updatedAt, deal.updatedAt),
  eq(deals.stageId, deal.stageId),
  eq(deals.status, deal.status),
  eq(deals.currency, deal.currency),
  is(deals.valueMinor, deal.valueMinor),
  is(deals.ownerId, deal.ownerId),
  is(deals.teamId, deal.teamId),
];

/** An index whose columns are not set is not written. */
const onlyChanged = <Row extends object>(before: Row, set: Partial<Row>) =>
  Object.fromEntries(
    Object.entries(set).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof Row]),
    ),
  ) as Partial<Row>;
