import type { ReturningName } from "~/db/exported-tables";
import { among, amongPairs } from "~/db/expressions";
import { type PackedRow, returningTable, type UniqueKey, uniqueKeysOf } from "~/db/packed-rows";
import type { ArrivalCtx } from "./arrival-state";

/** Changed rather than added, or given new ids when they are written. */
const NEVER_DOUBLE: readonly ReturningName[] = ["workspaceSettings", "events"];

/**
 * The rows that their table will take: of two with the same id, or another value that no two may have, the one that is
 * there already or comes first. What the database would pass over in silence is not counted, and not indexed either.
 */
export async function withoutDoubles(
  ctx: ArrivalCtx,
  name: ReturningName,
  rows: readonly PackedRow[],
  isFirst: boolean,
): Promise<PackedRow[]> {
  if (NEVER_DOUBLE.includes(name) || rows.length === 0) return [...rows];

  const keys = uniqueKeysOf(name);
  // The pipelines that are there give way to these.
  const isAlone = name === "pipelines" && isFirst;
  const taken = isAlone ? keys.map(() => new Set<string>()) : await takenOf(ctx, name, keys, rows);
  return rows.filter((row) => {
    const values = keys.map((key) => textOfKey(key, row));
    if (values.some((value, i) => value !== null && taken[i]?.has(value))) return false;
    for (const [i, value] of values.entries()) if (value !== null) taken[i]?.add(value);
    return true;
  });
}

async function takenOf(
  { db }: ArrivalCtx,
  name: ReturningName,
  keys: readonly UniqueKey[],
  rows: readonly PackedRow[],
) {
  const { table } = returningTable(name);
  const asked = keys.map((key) => db.rows(table, { where: matching(key, rows), limit: 10_000 }));
  const found = await db.read(...asked);
  return keys.map(
    (key, i) => new Set((found[i] ?? []).flatMap((row) => textOfKey(key, row) ?? [])),
  );
}

/** By no more columns than a pair; what else is in the key is compared when they are read. */
function matching({ columns, fields }: UniqueKey, rows: readonly PackedRow[]) {
  const [one, other] = columns;
  const [field = "", second = ""] = fields;
  if (!one) throw new Error("A key without a column.");
  if (!other)
    return among(
      one,
      rows.map((row) => String(row[field])),
    );
  return amongPairs(
    one,
    other,
    rows.map((row) => [String(row[field]), String(row[second])] as const),
  );
}

/** Null where a part is empty: nothing is the same as that. */
function textOfKey({ fields }: UniqueKey, row: PackedRow): string | null {
  const parts = fields.map((field) => row[field] ?? null);
  return parts.includes(null) ? null : JSON.stringify(parts);
}
