import { fold } from "~/lib/fold";
import { type Choice, groupChoices } from "./choices";
import {
  type DateEvidence,
  type DateOrder,
  type DateOrderGuess,
  dateOrderOf,
  noEvidence,
  weighDate,
} from "./date-order";
import { type ColumnMapping, guessMapping, missingFields } from "./guess-mapping";
import { type FieldType, fieldOf, type ImportKind } from "./import-fields";
import type { ImportPreset } from "./import-presets";
import { cleanCell } from "./import-row";
import { type ImportedStage, stagesOfFile } from "./import-stages";

const MAX_DISTINCT = 1_000;
const PREVIEW_ROWS = 20;

/** What one pass over all rows learns of a file; plain JSON, so that a job can put it down and go on. */
export interface ImportProfile {
  kind: ImportKind;
  headers: string[];
  mapping: ColumnMapping;
  preset: ImportPreset["name"] | null;
  rows: number;
  columns: ColumnProfile[];
  /** The first rows, for people to see how they would go in. */
  preview: string[][];
}

interface ColumnProfile {
  filled: number;
  /** The first filled cell: what people are shown of the column. */
  sample: string;
  dates: DateEvidence | null;
  /** How often each value stands there, for stages and agents; null once there are too many. */
  values: Record<string, number> | null;
}

/**
 * Begins to look at a file.
 * @param mapping the person's own; guessed from the headers without one.
 */
export function startProfile(
  kind: ImportKind,
  headers: readonly string[],
  mapping?: ColumnMapping,
): ImportProfile {
  const guess = guessMapping(kind, headers);
  const columns = mapping ?? guess.mapping;

  return {
    kind,
    headers: headers.map((header) => cleanCell(header)),
    mapping: columns,
    preset: guess.preset,
    rows: 0,
    preview: [],
    columns: headers.map((_, index) => startColumn(typeOf(kind, columns[index]))),
  };
}

const typeOf = (kind: ImportKind, key: string | null | undefined): FieldType | null =>
  key ? (fieldOf(kind, key)?.type ?? null) : null;

const startColumn = (type: FieldType | null): ColumnProfile => ({
  filled: 0,
  sample: "",
  dates: type === "date" ? noEvidence() : null,
  values: type === "stage" || type === "agent" ? {} : null,
});

/** Takes one row into account, in place: a hundred thousand of them pass here. */
export function profileRow(profile: ImportProfile, cells: readonly string[]): void {
  profile.rows += 1;
  if (profile.rows <= PREVIEW_ROWS) profile.preview.push([...cells]);
  profile.columns.forEach((column, index) => {
    const cell = cleanCell(cells[index] ?? "");
    if (cell === "") return;

    column.filled += 1;
    column.sample ||= cell.slice(0, 120);
    if (column.dates) column.dates = weighDate(column.dates, cell);
    if (column.values) column.values = counted(column.values, cell);
  });
}

function counted(values: Record<string, number>, cell: string): Record<string, number> | null {
  const known = Object.hasOwn(values, cell);
  if (!known && Object.keys(values).length >= MAX_DISTINCT) return null;

  values[cell] = (known ? (values[cell] ?? 0) : 0) + 1;
  return values;
}

export interface PlannedColumn {
  header: string;
  field: string | null;
  sample: string;
  filled: number;
  /** Of a date's column. */
  dateOrder: (DateOrderGuess & { evidence: DateEvidence }) | null;
}

/** Everything that is decided before the first row is written; to be shown, changed, and then obeyed. */
export interface ImportPlan {
  kind: ImportKind;
  preset: ImportPreset["name"] | null;
  rows: number;
  columns: PlannedColumn[];
  mapping: ColumnMapping;
  /** By the column's place. */
  dateOrders: Record<number, DateOrder>;
  missing: string[];
  /** The file's own stages as a pipeline; empty where it has none. */
  stages: ImportedStage[];
  /** The people to assign to that the file names, spellings as one: they may have no account yet. */
  agents: Choice[];
  /** The first twenty rows as they stand in the file. */
  preview: string[][];
}

/** Turns what was learnt into a plan. A date order that the person chose wins over the evidence. */
export function planFrom(
  profile: ImportProfile,
  chosen: { dateOrder?: DateOrder } = {},
): ImportPlan {
  const columns = profile.columns.map((column, index): PlannedColumn => {
    const { dates, sample, filled } = column;
    const guess = dates && { ...dateOrderOf(dates), evidence: dates };
    const dateOrder =
      guess && chosen.dateOrder ? { ...guess, order: chosen.dateOrder, certain: true } : guess;
    return {
      header: profile.headers[index] ?? "",
      field: profile.mapping[index] ?? null,
      sample,
      filled,
      dateOrder,
    };
  });

  return {
    kind: profile.kind,
    preset: profile.preset,
    rows: profile.rows,
    columns,
    mapping: profile.mapping,
    dateOrders: Object.fromEntries(
      columns.flatMap(({ dateOrder }, index) => (dateOrder ? [[index, dateOrder.order]] : [])),
    ),
    missing: missingFields(profile.kind, profile.mapping),
    stages: stagesOfFile(valuesOf(profile, "stage")),
    agents: groupAgents(valuesOf(profile, "agent")),
    preview: profile.preview,
  };
}

function valuesOf(profile: ImportProfile, type: FieldType): Record<string, number> {
  const all: Record<string, number> = {};
  profile.columns.forEach((column, index) => {
    if (typeOf(profile.kind, profile.mapping[index]) !== type) return;
    for (const [value, count] of Object.entries(column.values ?? {})) {
      all[value] = (Object.hasOwn(all, value) ? (all[value] ?? 0) : 0) + count;
    }
  });

  return all;
}

/** People are one only where their names differ by nothing but case, accents and blanks: never by a letter. */
function groupAgents(counts: Record<string, number>): Choice[] {
  const byName = new Map<string, Record<string, number>>();
  for (const [name, count] of Object.entries(counts)) {
    const key = fold(name);
    byName.set(key, { ...byName.get(key), [name]: count });
  }

  return [...byName.values()]
    .flatMap(groupChoices)
    .toSorted((one, other) => other.count - one.count);
}
