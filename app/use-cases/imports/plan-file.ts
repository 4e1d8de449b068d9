import type { ColumnMapping } from "~/domain/imports/guess-mapping";
import { guessKind } from "~/domain/imports/guess-mapping";
import { type ImportPlan, planFrom, profileRow, startProfile } from "~/domain/imports/import-plan";
import { STORED_IMPORT_KINDS, type StoredImportKind } from "~/domain/imports/stored-import";
import { accept, refuse } from "~/lib/result";
import { type CsvRow, CsvUnreadable } from "~/services/csv/csv-rows";

export interface PlanChoices {
  kind: StoredImportKind | null;
  /** By place, or by header; guessed from the headers without one. */
  mapping: ColumnMapping | Readonly<Record<string, string | null>> | null;
  dateOrder: "dmy" | "mdy" | null;
}

const MOST_COLUMNS = 200;
const MOST_ROWS = 200_000;

/**
 * Looks at all rows of a file once: what it is, what its columns hold, how its dates are written.
 * Refuses `csv-unreadable`, `csv-has-no-rows`, `csv-too-many-columns`, `csv-too-many-rows`.
 */
export async function planFile(
  rows: AsyncIterable<CsvRow>,
  { kind, mapping, dateOrder }: PlanChoices,
) {
  try {
    const plan = await profiled(rows, { kind, mapping, dateOrder });
    return typeof plan === "string" ? refuse(plan) : accept(plan);
  } catch (failure) {
    if (failure instanceof CsvUnreadable) return refuse("csv-unreadable");
    throw failure;
  }
}

async function profiled(rows: AsyncIterable<CsvRow>, choices: PlanChoices) {
  let profile: ReturnType<typeof startProfile> | undefined;
  for await (const { cells } of rows) {
    if (profile) profileRow(profile, cells);
    else profile = begun(cells, choices);
    if (!profile) return "csv-too-many-columns" as const;
    if (profile.rows > MOST_ROWS) return "csv-too-many-rows" as const;
  }
  if (!profile || profile.rows === 0) return "csv-has-no-rows" as const;

  const { dateOrder } = choices;
  const plan = planFrom(profile, dateOrder ? { dateOrder } : {});
  return plan as ImportPlan & { kind: StoredImportKind };
}

function begun(headers: string[], { kind, mapping }: PlanChoices) {
  if (headers.length > MOST_COLUMNS) return undefined;
  const own = mapping ? byPlace(mapping, headers) : undefined;
  return startProfile(kind ?? kindOf(headers), headers, own);
}

/** Enquiries are people first, where a file is guessed to hold them. */
function kindOf(headers: readonly string[]): StoredImportKind {
  const guessed = guessKind(headers);
  return STORED_IMPORT_KINDS.find((one) => one === guessed) ?? "contacts";
}

function byPlace(
  mapping: NonNullable<PlanChoices["mapping"]>,
  headers: readonly string[],
): ColumnMapping {
  if (Array.isArray(mapping)) return headers.map((_, place) => mapping[place] ?? null);
  const named = mapping as Readonly<Record<string, string | null>>;
  return headers.map((header) => (Object.hasOwn(named, header) ? (named[header] ?? null) : null));
}
