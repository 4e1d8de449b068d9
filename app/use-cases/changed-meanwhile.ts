import type { FieldChanges } from "~/db/schema";
import type { Meanwhile } from "~/domain/events/entry";
import { formatDateTime, formatMoney } from "~/lib/format";
import { refuseWith } from "~/lib/result";
import type { EpochMs } from "~/lib/time";
import type { Ctx } from "./ctx";
import { toldChanges } from "./record-view";

type Kept = { updatedAt: EpochMs; currency?: string | null };

/** Refuses a change that was made from an older version, and says what would be written over. */
export const changedMeanwhile = <Reason extends string>(
  ctx: Pick<Ctx, "settings" | "locale" | "timeZone">,
  reason: Reason,
  kept: Kept,
  changes: FieldChanges | undefined,
) =>
  refuseWith(reason, {
    version: kept.updatedAt,
    differing: toldChanges(ctx, reason.split("-")[0] ?? "", readable(ctx, kept, changes)),
  } satisfies Meanwhile);

/** Amounts and times as people write them. */
function readable(
  { settings, locale, timeZone }: Pick<Ctx, "settings" | "locale" | "timeZone">,
  { currency }: Kept,
  changes: FieldChanges = {},
): FieldChanges {
  const said = (field: string, value: unknown) => {
    if (typeof value !== "number") return value;
    if (field.endsWith("Minor"))
      return formatMoney({ amountMinor: value, currency: currency ?? settings.currency }, locale);
    return field.endsWith("At") ? formatDateTime(value, locale, timeZone) : value;
  };
  return Object.fromEntries(
    Object.entries(changes).map(([field, { from, to }]) => [
      field,
      { from: said(field, from), to: said(field, to) },
    ]),
  );
}
