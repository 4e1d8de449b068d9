import { eq, getTableColumns, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { detailHashOf, linkOf, type TrailEvent } from "~/domain/events/trail";
import { idAfter } from "~/lib/ids";
import { newToken } from "~/lib/secrets";
import { events } from "./schema";
import {
  byHand,
  decodeRow,
  type Raw,
  runBatch,
  type Statement,
  type Told,
  type Write,
} from "./statements";

/** The newest event of a workspace: what the next one holds on to. */
interface End {
  id: string;
  link: string | null;
}

/** What a viewer knows of the end of the trail. */
export class Trail {
  /** Undefined while nobody looked; null where there is no event yet. */
  end: End | null | undefined;

  /** @param isAwaited whether a change may come: then the end is read along with whatever is read before. */
  constructor(readonly isAwaited = true) {}

  saw(rows: Raw[] = []) {
    const [end] = rows;
    this.end = end ? { id: String(end.id), link: end.link as string | null } : null;
  }
}

export const isTrail = (table: SQLiteTable): boolean => table === events;

/** Events to be written: with their ids and links, which only the commit knows. */
export const tell = (rows: readonly Record<string, unknown>[]): Write => ({
  tells: rows.map(encoded),
  statement: NOT_YET,
});

const COLUMNS = Object.entries(getTableColumns(events));

/** A row as SQLite stores it, by the names of its columns. */
const encoded = (row: Record<string, unknown>): Told =>
  Object.fromEntries(
    COLUMNS.map(([field, column]) => {
      const value = row[field] ?? null;
      return [column.name, value === null ? null : column.mapToDriverValue(value)];
    }),
  );

const NOT_YET: Statement = {
  toSQL() {
    throw new Error("An event is written by commitWrites.");
  },
};

export const trailEnd = (tenantId: string): Statement =>
  byHand(
    sql`select id, link from ${events} where ${eq(events.tenantId, tenantId)} order by id desc limit 1`,
  );

/** So many may come in between before somebody gives up: others were written each time. */
const MOST_TRIES = 60;
const LONGEST_PAUSE_MS = 40;

/**
 * Runs all writes in one transaction, or none of them. Events among them are linked to the end of the trail; where
 * somebody else was faster, nothing is written, and the whole is tried again on the new end.
 * @returns the number of rows each write changed, in order.
 */
export async function commitWrites(
  d1: D1Database,
  writes: readonly Write[],
  trail = new Trail(),
): Promise<number[]> {
  const tenantId = writes.find(({ tells }) => tells)?.tells?.[0]?.tenant_id;
  if (typeof tenantId !== "string") return changed(await runBatch(d1, plain(writes)));

  for (let left = MOST_TRIES; ; left -= 1) {
    const done = await commitAfter(d1, writes, trail, await endOf(d1, trail, tenantId));
    if (done) return done;
    if (left === 0) throw new Error("Others wrote each time.");

    await pause();
  }
}

async function endOf(d1: D1Database, trail: Trail, tenantId: string): Promise<End | null> {
  if (trail.end === undefined) trail.saw((await runBatch(d1, [trailEnd(tenantId)]))[0]?.results);
  return trail.end ?? null;
}

/** Null when the trail has another end by now. */
async function commitAfter(
  d1: D1Database,
  writes: readonly Write[],
  trail: Trail,
  from: End | null,
) {
  const { statements, end } = await linked(writes, from);
  trail.end = undefined;
  try {
    const counts = changed(await runBatch(d1, statements.flat()));
    trail.end = end;
    return statements.map((parts) => sum(counts.splice(0, parts.length)));
  } catch (failure) {
    if (wasOvertaken(failure)) return null;
    throw failure;
  }
}

const plain = (writes: readonly Write[]) => writes.map(({ statement }) => statement);
const changed = (results: D1Result<Raw>[]) => results.map(({ meta }) => meta.changes);
const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
const wasOvertaken = (failure: unknown) =>
  failure instanceof Error && /NOT NULL constraint failed: events\.id/.test(failure.message);

/** Of many who wait, not all come back at once. */
const pause = () =>
  new Promise((resolve) =>
    setTimeout(resolve, (crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) % LONGEST_PAUSE_MS),
  );

/** Rows in one statement, whose one parameter may not be longer than a value of the database. */
const ROWS_AT_ONCE = 500;

/** Each write's own statements: events are many where they are too long for one. */
async function linked(writes: readonly Write[], from: End | null) {
  let end = from;
  const statements: Statement[][] = [];
  for (const { statement, tells } of writes) {
    const parts: Statement[] = [];
    for (let at = 0; at < (tells?.length ?? 0); at += ROWS_AT_ONCE) {
      const rows = await linkedRows(tells?.slice(at, at + ROWS_AT_ONCE) ?? [], end);
      parts.push(insertAfter(end, rows));
      end = endOfRows(rows) ?? end;
    }
    statements.push(tells ? parts : [statement]);
  }
  return { statements, end };
}

async function linkedRows(tells: readonly Told[], from: End | null): Promise<Raw[]> {
  const rows: Raw[] = [];
  for (const told of tells) rows.push(await linkedRow(told, endOfRows(rows) ?? from));
  return rows;
}

function endOfRows(rows: readonly Raw[]): End | null {
  const last = rows.at(-1);
  return last ? { id: String(last.id), link: String(last.link) } : null;
}

async function linkedRow(told: Told, end: End | null): Promise<Raw> {
  const id = idAfter(end?.id ?? null, String(told.id));
  const salt = newToken();
  const event = decodeRow(events, { ...told, id }) as unknown as TrailEvent;
  const detailHash = await detailHashOf(salt, event);
  const link = await linkOf(end?.link ?? null, event, detailHash);
  return { ...told, id, salt, detail_hash: detailHash, link };
}

/** Without an id, which the table refuses, where the trail's end is not the one that was linked to. */
function insertAfter(before: End | null, rows: readonly Raw[]): Statement {
  const names = COLUMNS.map(([, { name }]) => name);
  const given = names.map((name) => {
    const value = sql`json_extract(value, ${`$.${name}`})`;
    if (name !== "id") return value;
    return sql`case when (select id from ${events} where ${events.tenantId} = ${rows[0]?.tenant_id} order by id desc limit 1) is ${before?.id ?? null} then ${value} end`;
  });
  const columns = names.map((name) => sql.identifier(name));
  return byHand(
    sql`insert into ${events} (${sql.join(columns, sql`, `)}) select ${sql.join(given, sql`, `)} from json_each(${JSON.stringify(rows)})`,
  );
}
