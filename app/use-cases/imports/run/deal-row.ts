import type { deals, pipelines } from "~/db/schema";
import { copyOfCompany, copyOfPerson, type Named } from "~/domain/contacts/names";
import { dealTitle, type RowValues } from "~/domain/imports/import-row";
import { outcomeOfStage } from "~/domain/imports/import-stages";
import { newId } from "~/lib/ids";
import { instantAt, type PlainDate } from "~/lib/zoned-time";
import { type Batch, type GoodRow, type Import, type RunCtx, stampsOf } from "./batch";

export type Deal = typeof deals.$inferSelect;
export type NewDeal = Omit<Deal, "tenantId">;

/** Where a deal stands. */
export type Place = Pick<Deal, "pipelineId" | "stageId" | "status">;

type Known = (Named & { id: string }) | undefined;

/** A deal that was lost before anybody here could say why. */
const REASON_NOT_GIVEN = "not-given";
const MIDDAY = 12 * 60;

type Pipeline = typeof pipelines.$inferSelect;

/** The stage and the end that a row's stage means, as it was chosen; a dry run has no pipeline yet. */
export function placeFor(
  { options, plan, mapping }: Import,
  pipeline: Pipeline | undefined,
  { values }: GoodRow,
) {
  const name = values.texts.stage ?? "";
  const column = plan.columns[mapping.indexOf("stage")]?.header ?? null;
  const target = options.stages[name] ?? (pipeline ? undefined : outcomeOfStage(name));
  if (!target) return { ok: false, reason: "stage-unknown", column, value: undefined } as const;
  if (target === "won" && (values.money.value?.amountMinor ?? 0) <= 0)
    return { ok: false, reason: "won-without-value", column, value: undefined } as const;

  return { ok: true, value: placeIn(pipeline, target) } as const;
}

/** A won deal stands at the end of its pipeline, a lost one where they all begin. */
function placeIn(pipeline: Pipeline | undefined, target: string): Place {
  const stages = pipeline?.stages ?? [];
  const at = { pipelineId: pipeline?.id ?? "" };
  if (target === "won") return { ...at, stageId: stages.at(-1)?.id ?? "", status: "won" };
  if (target === "lost") return { ...at, stageId: stages[0]?.id ?? "", status: "lost" };
  return { ...at, stageId: target, status: "open" };
}

interface Around {
  place: Place;
  owner: { ownerId: string | null; teamId: string | null };
  account: Known;
  person: Known;
}

/** The deal that a row tells of. */
export function dealFrom(
  ctx: RunCtx,
  batch: Batch,
  { values }: GoodRow,
  { place, owner, account, person }: Around,
): NewDeal {
  const { texts, dates, money } = values;
  return {
    id: newId("dl", batch.at),
    ...owner,
    ...stampsOf(ctx, batch),
    ...place,
    checks: null,
    title: dealTitle(values) || null,
    contactId: person?.id ?? null,
    ...copyOfPerson(person),
    accountId: account?.id ?? null,
    ...copyOfCompany(account),
    leadId: null,
    listingRef: null,
    valueMinor: money.value?.amountMinor ?? null,
    currency: money.value?.currency ?? batch.imp.options.currency,
    openedOn: dates.openedOn ?? null,
    nextStepAt: null,
    externalId: texts.externalId ?? null,
    importId: batch.imp.id,
    keptUntil: null,
    keptTitle: null,
    ...endOf(ctx, batch, values, place.status),
  };
}

/** The day in the file's column is when a deal closed, or is to close while it is open. */
function endOf(ctx: RunCtx, { at }: Batch, { texts, dates }: RowValues, status: Deal["status"]) {
  const { openedOn, closedOn = null } = dates;
  if (status === "open") {
    const stageSince = openedOn ? middayOf(ctx, openedOn) : at;
    return {
      stageSince,
      expectedCloseOn: closedOn,
      closedOn: null,
      closedAt: null,
      lostReason: null,
    };
  }
  const closedAt = closedOn ? middayOf(ctx, closedOn) : at;
  const lostReason = status === "lost" ? (texts.lostReason ?? REASON_NOT_GIVEN) : null;
  return { stageSince: closedAt, expectedCloseOn: null, closedOn, closedAt, lostReason };
}

/** A day without a time, as an instant that is that day in the workspace and around it. */
const middayOf = ({ timeZone }: RunCtx, day: PlainDate) => instantAt(day, MIDDAY, timeZone);
