import type { ReturningName } from "~/db/exported-tables";
import type { PackedRow } from "~/db/packed-rows";
import { TRACE_TABLES, type TraceColumn, type TraceTable } from "~/db/trace-tables";
import { EMPTIED } from "~/domain/events/trail";
import { BLACKED_OUT, maskTraces, type Traits, traitsOf } from "~/domain/privacy/traces";
import { withTexts } from "~/lib/json-texts";
import { pseudonymOf, subjectHash } from "../subject-hash";
import type { ArrivalCtx } from "./arrival-state";
import { putAside } from "./put-aside";
import { withoutErased } from "./settle-rows";

interface Erased {
  traits: Traits;
  pseudonym: string;
}

/** As many as are asked after at once. */
const AT_ONCE = 1_000;

/** Puts down by what those among these people are known whom this workspace has erased. */
export async function putErased(
  ctx: ArrivalCtx,
  key: string,
  at: number,
  people: readonly PackedRow[],
) {
  const found: Erased[] = [];
  for (let from = 0; from < people.length; from += AT_ONCE) {
    const some = people.slice(from, from + AT_ONCE);
    const kept = new Set(await withoutErased(ctx, "contacts", some));
    for (const person of some.filter((one) => !kept.has(one)))
      found.push({
        traits: traitsOf(person as unknown as Parameters<typeof traitsOf>[0], []),
        pseudonym: pseudonymOf(await subjectHash(ctx, String(person.id))),
      });
  }
  await putAside(ctx.services.objects, key, "erased", at, found);
}

/** The rows with everybody who was erased blacked out in what is about others, as their erasure did it here. */
export function withoutTraces(
  name: ReturningName,
  rows: readonly PackedRow[],
  erased: readonly Erased[],
): PackedRow[] {
  const table = TRACE_TABLES.find((one) => one.name === name);
  if (!table) return [...rows];
  return rows.map((row) => erased.reduce((now, one) => masked(table, now, one), row));
}

function masked(table: TraceTable, row: PackedRow, { traits, pseudonym }: Erased): PackedRow {
  const changes: PackedRow = {};
  for (const { field, column, names, fixed } of table.columns) {
    let found = 0;
    const value = withTexts(fixed ? null : row[field], (text) => {
      const part = maskTraces(text, traits, pseudonym, { names, words: true });
      found += part.found;
      return part.text;
    });
    if (found > 0) changes[field] = isCleared(table, field, column, value) ? null : value;
  }
  const isTold = table.name === "events" && Object.keys(changes).length > 0;
  return { ...row, ...changes, ...(isTold ? EMPTIED : {}) };
}

function isCleared(
  { name, onMention }: TraceTable,
  field: string,
  column: TraceColumn["column"],
  value: unknown,
) {
  const isAddress = name === "accounts" && (field === "phone" || field === "email");
  return !column.notNull && (onMention === "clear" || (isAddress && value === BLACKED_OUT));
}
