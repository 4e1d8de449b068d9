import { among } from "~/db/expressions";
import { changeMany } from "~/db/queries/change-many";
import { insistUntouched, usedAmong } from "~/db/queries/import-uses";
import { indexRecords, unindexRecords } from "~/db/queries/search-index";
import type { accounts, contacts, deals, importRows } from "~/db/schema";
import type { Read, Write } from "~/db/statements";
import type { Searchable } from "~/domain/search/search-texts";
import type { RunCtx } from "./batch";

export type ImportRow = typeof importRows.$inferSelect;
export type Verdict = NonNullable<ImportRow["undone"]>;

/** What became of each row, and the writes that make it so. */
export interface Undone {
  verdicts: [row: number, verdict: Verdict][];
  writes: Write[];
}

type Table = typeof contacts | typeof accounts | typeof deals;
type RecordOf<T extends Table> = T["$inferSelect"];

/** What undoing needs to know of a kind of record. */
export interface RecordKind<T extends Table> {
  kind: "contact" | "account" | "deal";
  table: T;
  /** What else goes with records that leave; asked before they do. */
  leaving: (ctx: RunCtx, going: RecordOf<T>[], importId: string) => Promise<Write[]>;
  /** What else follows when records are again as they were. */
  restored: (ctx: RunCtx, now: RecordOf<T>[], then: RecordOf<T>[]) => Promise<Write[]>;
}

/** Takes back records of one kind: those that are as the import left them, and that nobody uses. */
export async function takeBack<T extends Table>(
  ctx: RunCtx,
  { kind, table, leaving, restored }: RecordKind<T>,
  rows: readonly ImportRow[],
  importId: string,
): Promise<Undone> {
  const { db } = ctx;
  const made = rows.filter(({ outcome }) => outcome === "created");
  const ids = [...new Set(rows.map(({ objectId }) => objectId ?? ""))];
  const madeIds = made.map(({ objectId }) => objectId ?? "");
  const found: Read<RecordOf<T>[]> = db.rows(table as typeof contacts, {
    where: among(table.id, ids),
    limit: ids.length,
  }) as never;
  const [records, used] = await db.read(found, db.ask(usedAmong(kind, madeIds, importId)));
  const byId = new Map(records.map((one) => [one.id, one]));
  const inUse = new Set(used);

  const verdicts = rows.flatMap((row): [ImportRow, Verdict][] => {
    const one = byId.get(row.objectId ?? "");
    const verdict = verdictOn(row, one, inUse);
    return verdict ? [[row, verdict]] : [];
  });
  const taken = verdicts.filter(([, verdict]) => verdict === "taken-back").map(([row]) => row);
  const recordsOf = (outcome: ImportRow["outcome"]) =>
    taken
      .filter((row) => row.outcome === outcome)
      .flatMap(({ objectId }) => byId.get(objectId ?? "") ?? []);
  const going = recordsOf("created");
  const changed = recordsOf("updated");
  const images = new Map(taken.map(({ objectId, before }) => [objectId, before?.values ?? {}]));
  const then = changed.map((one) => ({ ...one, ...images.get(one.id) }) as RecordOf<T>);
  const stamps = [...going, ...changed].map(({ id, updatedAt }) => [id, updatedAt]);

  return {
    verdicts: verdicts.map(([{ row }, verdict]) => [row, verdict]),
    writes: [
      ...(stamps.length > 0 ? [db.change(insistUntouched(kind, Object.fromEntries(stamps)))] : []),
      ...(going.length > 0
        ? await goingWrites(ctx, { kind, table, leaving }, going, importId)
        : []),
      ...(changed.length > 0
        ? [
            ...changeBack(ctx, table, then, images),
            ...(await restored(ctx, changed, then)),
            ...reindexed(ctx, kind, changed, then),
          ]
        : []),
    ],
  };
}

function verdictOn(
  { outcome, before }: ImportRow,
  record: { id: string; createdAt: number; updatedAt: number } | undefined,
  inUse: ReadonlySet<string>,
): Verdict | null {
  if (outcome !== "created" && outcome !== "updated") return null;
  if (!record) return "gone";
  const untouched = record.updatedAt === (before ? before.at : record.createdAt);
  if (!untouched) return "kept-changed";
  return outcome === "created" && inUse.has(record.id) ? "kept-in-use" : "taken-back";
}

async function goingWrites<T extends Table>(
  ctx: RunCtx,
  { kind, table, leaving }: Pick<RecordKind<T>, "kind" | "table" | "leaving">,
  going: RecordOf<T>[],
  importId: string,
): Promise<Write[]> {
  const ids = going.map(({ id }) => id);
  return [
    ...(await leaving(ctx, going, importId)),
    ctx.db.delete(table as typeof contacts, among(table.id, ids)),
    ctx.db.change(unindexRecords(kind, ...(going as Searchable[typeof kind][]))),
  ];
}

/** Records that were changed in different fields are put back by the same list of fields each. */
function changeBack<T extends Table>(
  { db }: RunCtx,
  table: T,
  then: RecordOf<T>[],
  images: ReadonlyMap<string | null, Record<string, unknown>>,
): Write[] {
  const rows = then.map(({ id }) => ({ id, ...images.get(id) }));
  return [db.change(changeMany(table as typeof contacts, rows))];
}

const reindexed = (
  { db }: RunCtx,
  kind: "contact" | "account" | "deal",
  now: Searchable["contact"][],
  then: Searchable["contact"][],
): Write[] => [db.change(unindexRecords(kind, ...now)), db.change(indexRecords(kind, ...then))];
