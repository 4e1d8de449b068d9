import { fieldOf } from "~/domain/imports/import-fields";
import { cleanCell, type RowReading, readRow } from "~/domain/imports/import-row";
import { CsvUnreadable } from "~/services/csv/csv-rows";
import type { Ctx } from "../ctx";
import { rowsOfFile } from "./import-file";
import type { Import } from "./run/batch";
import { rulesOf } from "./run/take-batch";

const ROWS_SHOWN = 20;
const ROWS_SAMPLED = 200;
const MOST_SHOWN = 120;

/** What was understood of a cell, where that is more than its text. */
type Understood =
  | { as: "date"; value: string }
  | { as: "money"; amountMinor: number; currency: string }
  | { as: "text"; value: string };

interface PreviewRow {
  row: number;
  cells: { text: string; read: Understood | null }[];
  faults: { column: string | null; code: string }[];
}

export interface Preview {
  /** The first filled cell of each column. */
  samples: string[];
  rows: PreviewRow[];
}

/** The first rows of a file as they would go in. It is read from the file, for no cell is kept elsewhere. */
export async function previewImport(
  ctx: Ctx<"imports:read">,
  imp: Import,
): Promise<Preview | null> {
  const file = await rowsOfFile(ctx, imp);
  if (!file) return null;

  const preview: Preview = { samples: imp.plan.columns.map(() => ""), rows: [] };
  try {
    let row = 0;
    for await (const { cells } of file) {
      if (row > 0) show(imp, preview, cells, row);
      if (row === ROWS_SAMPLED) break;
      row += 1;
    }
  } catch (failure) {
    if (!(failure instanceof CsvUnreadable)) throw failure;
  }
  return preview;
}

function show(imp: Import, { samples, rows }: Preview, cells: readonly string[], row: number) {
  sample(samples, cells);
  if (row <= ROWS_SHOWN) rows.push(shown(imp, cells, readRow(rulesOf(imp), cells, row)));
}

function sample(samples: string[], cells: readonly string[]) {
  samples.forEach((known, place) => {
    samples[place] = known || cleanCell(cells[place] ?? "").slice(0, MOST_SHOWN);
  });
}

function shown(imp: Import, cells: readonly string[], reading: RowReading): PreviewRow {
  return {
    row: reading.row,
    faults: reading.ok ? [] : reading.errors,
    cells: imp.plan.columns.map((_, place) => ({
      text: (cells[place] ?? "").slice(0, MOST_SHOWN),
      read: understood(imp, place, reading),
    })),
  };
}

function understood(
  { kind, mapping }: Import,
  place: number,
  reading: RowReading,
): Understood | null {
  const key = mapping[place];
  if (!key || !reading.ok) return null;

  const { dates, money, phones } = reading.values;
  const date = dates[key];
  if (date) return { as: "date", value: date };
  const amount = money[key];
  if (amount) return { as: "money", ...amount };
  const isOnlyPhone = mapping.filter((one) => one === "phone").length === 1;
  if (fieldOf(kind, key)?.type !== "phone" || !isOnlyPhone) return null;

  const numbers = phones.flatMap(({ e164 }) => e164 ?? []);
  return numbers.length > 0 ? { as: "text", value: numbers.join(" ") } : null;
}
