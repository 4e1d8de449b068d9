import { readRow } from "~/domain/imports/import-row";
import type { StoredImportKind } from "~/domain/imports/stored-import";
import type { EpochMs } from "~/lib/time";
import { takeAccounts } from "./accounts-batch";
import { takeAgents } from "./agents-batch";
import { type Batch, type Effect, type Import, type RunCtx, writesOf } from "./batch";
import { takeContacts } from "./contacts-batch";
import { takeDeals } from "./deals-batch";
import { storedKeys } from "./keyed";

/** Where the workspace's phones are from when they do not say. */
const COUNTRY = "AE";

const TAKES: Record<StoredImportKind, (ctx: RunCtx, batch: Batch) => Promise<Effect>> = {
  contacts: takeContacts,
  accounts: takeAccounts,
  deals: takeDeals,
  agents: takeAgents,
};

export interface NumberedCells {
  row: number;
  cells: string[];
}

/** Reads rows, decides what becomes of each, and gives the writes that make it so. */
export async function takeBatch(
  ctx: RunCtx,
  imp: Import,
  rows: readonly NumberedCells[],
  at: EpochMs,
) {
  const rules = rulesOf(imp);
  const readings = rows.map(({ row, cells }) => readRow(rules, cells, row));
  const good = readings.filter((reading) => reading.ok);
  const keys = await storedKeys(ctx, imp, good);
  const cellsOf = new Map(rows.map(({ row, cells }) => [row, cells]));
  const batch: Batch = {
    imp,
    at,
    rows: good.map(({ row, values }, i) => ({
      row,
      values,
      key: keys[i] ?? "",
      cells: cellsOf.get(row) ?? [],
    })),
  };
  const effect = await TAKES[imp.kind](ctx, batch);
  const refused = readings.flatMap((reading) =>
    reading.ok ? [] : [{ row: reading.row, outcome: "failed" as const, errors: reading.errors }],
  );
  const kept = good.flatMap(({ warnings }) => warnings.map(({ code }) => code));

  return writesOf(ctx, batch, {
    ...effect,
    outcomes: [...effect.outcomes, ...refused],
    warnings: [...effect.warnings, ...kept],
  });
}

export const rulesOf = ({ kind, plan, mapping, options, fileHash }: Import) => ({
  kind,
  headers: plan.columns.map(({ header }) => header),
  mapping,
  dateOrders: plan.dateOrders,
  currency: options.currency,
  country: COUNTRY,
  fileHash,
});
