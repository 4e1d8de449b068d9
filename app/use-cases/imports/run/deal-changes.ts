import { changeMany } from "~/db/queries/change-many";
import { insistUntouched } from "~/db/queries/import-uses";
import { indexRecords, unindexRecords } from "~/db/queries/search-index";
import { shiftTotalsOfMany } from "~/db/queries/totals-of-many";
import { deals } from "~/db/schema";
import type { Write } from "~/db/statements";
import { changesBetween } from "../../events";
import { openly } from "../../kept-titles";
import { type Batch, eventsOf, type GoodRow, type Outcome, type RunCtx, skipped } from "./batch";
import type { Deal, NewDeal } from "./deal-row";

/** What a second file may change of a deal; what it does not tell stays. */
const FIELDS = [
  "ownerId",
  "teamId",
  "pipelineId",
  "stageId",
  "stageSince",
  "status",
  "title",
  "accountId",
  "accountName",
  "accountNameAr",
  "valueMinor",
  "currency",
  "expectedCloseOn",
  "openedOn",
  "closedOn",
  "closedAt",
  "lostReason",
] as const;
type Told = Pick<Deal, (typeof FIELDS)[number]>;

/** Everything that makes new deals, with the counters of their stages. */
export function dealWrites(ctx: RunCtx, batch: Batch, made: readonly NewDeal[]): Write[] {
  if (made.length === 0) return [];

  const { db } = ctx;
  return [
    db.insertMany(deals, [...made]),
    ...shiftTotalsOfMany([], made).map((write) => db.change(write)),
    db.change(indexRecords("deal", ...made)),
    ...eventsOf(
      ctx,
      batch,
      "deal.created",
      made.map(({ id, contactId, accountId }) => ({ id, dealId: id, contactId, accountId })),
    ),
  ];
}

/** What rows say of deals that are there already. */
export class DealChanges {
  readonly #changed = new Map<string, { before: Deal; after: Deal }>();

  constructor(readonly batch: Batch) {}

  take(row: GoodRow, found: Deal, told: NewDeal): Outcome {
    const before = openly(found);
    const left = skipped(row, "deal", before.id);
    const { imp, at } = this.batch;
    const isOurs = before.importId === imp.id && before.createdAt === at;
    const changes = changesOf(before, told);
    if (isOurs || this.#changed.has(before.id) || !changesBetween(before, changes)) return left;

    const image = Object.fromEntries(FIELDS.map((field) => [field, before[field]]));
    const { updatedAt, updatedBy } = before;
    this.#changed.set(before.id, { before, after: { ...before, ...changes } });
    return {
      ...left,
      outcome: "updated",
      contactId: before.contactId,
      before: { at, values: { ...image, updatedAt, updatedBy } },
    };
  }

  writes(ctx: RunCtx): Write[] {
    const changes = [...this.#changed.values()];
    if (changes.length === 0) return [];

    const { db, actor } = ctx;
    const befores = changes.map(({ before }) => before);
    const afters = changes.map(({ after }) => after);
    const stamps = { updatedAt: this.batch.at, updatedBy: actor };
    const untouched = Object.fromEntries(befores.map(({ id, updatedAt }) => [id, updatedAt]));
    return [
      db.change(insistUntouched("deal", untouched)),
      db.change(
        changeMany(
          deals,
          afters.map((deal) => ({ id: deal.id, ...toldOf(deal), ...stamps })),
        ),
      ),
      ...shiftTotalsOfMany(befores, afters).map((write) => db.change(write)),
      db.change(unindexRecords("deal", ...befores)),
      db.change(indexRecords("deal", ...afters)),
      ...eventsOf(
        ctx,
        this.batch,
        "deal.updated",
        changes.map(({ before, after }) => ({
          id: after.id,
          dealId: after.id,
          contactId: after.contactId,
          changes: changesBetween(before, toldOf(after)),
        })),
      ),
    ];
  }
}

const toldOf = (deal: Deal | NewDeal) =>
  Object.fromEntries(FIELDS.map((field) => [field, deal[field]])) as unknown as Told;

/** What the row tells anew. A deal that stays in its stage stays there since when it did. */
function changesOf(before: Deal, told: NewDeal): Partial<Told> {
  const stays =
    before.stageId === told.stageId &&
    before.status === told.status &&
    before.pipelineId === told.pipelineId;
  const given = Object.entries(toldOf(told)).filter(([, value]) => value !== null);
  const { stageSince, closedAt, lostReason, ...fields } = Object.fromEntries(
    given,
  ) as Partial<Told>;
  // Another company comes with both its names, though it may have but one.
  const rest = told.accountId ? { ...fields, accountNameAr: told.accountNameAr } : fields;
  if (stays) return rest;

  const end = { closedAt: told.closedAt, closedOn: told.closedOn, lostReason };
  return { ...rest, ...end, stageSince, lostReason: told.lostReason };
}
