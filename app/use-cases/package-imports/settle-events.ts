import { clearedWithPerson, type PackedRow } from "~/db/packed-rows";
import { idsAmong } from "~/db/queries/ids-among";
import { contacts, deals, leads } from "~/db/schema";
import { pseudonymOf, subjectHash } from "../subject-hash";
import type { ArrivalCtx } from "./arrival-state";

/** What tells of people. Nothing in the database holds an event to them. */
const TELLING = [
  { kind: "contact", field: "contactId", table: contacts },
  { kind: "lead", field: "leadId", table: leads },
  { kind: "deal", field: "dealId", table: deals },
] as const;
type Telling = (typeof TELLING)[number];

/**
 * Events as they are after an erasure, where whom they are about is not here or the deal lost its person on the way:
 * that something was done stays, of nobody.
 */
export async function ofNobodyAbsent(
  ctx: ArrivalCtx,
  rows: readonly PackedRow[],
  bereft: ReadonlySet<string>,
): Promise<PackedRow[]> {
  const asked = TELLING.map(({ table, ...one }) =>
    ctx.db.ask(
      idsAmong(
        table,
        rows.flatMap((row) => idsOf(row, one)),
      ),
    ),
  );
  const here = await ctx.db.read(...asked);
  return Promise.all(
    rows.map(async (row) => {
      const absent = TELLING.flatMap((one, i) => idsOf(row, one).filter((id) => !here[i]?.has(id)));
      const isOfBereft = TELLING.some((one) => idsOf(row, one).some((id) => bereft.has(id)));
      return absent.length > 0 || isOfBereft ? emptied(ctx, row, absent) : row;
    }),
  );
}

const idsOf = (row: PackedRow, { kind, field }: Pick<Telling, "kind" | "field">) =>
  [row[field], row.objectKind === kind ? row.objectId : null].filter(
    (id) => typeof id === "string",
  );

async function emptied(ctx: ArrivalCtx, row: PackedRow, absent: readonly string[]) {
  const fields = [
    ...clearedWithPerson("events"),
    ...TELLING.map(({ field }) => field).filter((field) => absent.includes(String(row[field]))),
  ];
  const id = String(row.objectId);
  const isPerson = row.objectKind === "contact" && absent.includes(id);
  const objectId = isPerson ? pseudonymOf(await subjectHash(ctx, id)) : id;
  return { ...row, ...Object.fromEntries(fields.map((field) => [field, null])), objectId };
}
