import { and, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { scopedRead, scopedWrite } from "../scoped";
import { byHand, decodeRow, type Raw } from "../statements";
import type { SubjectTable } from "../subject-tables";

/** What the key of one row is, in the order of its columns. */
export type RowKey = readonly (string | number)[];

export interface SubjectRow {
  key: RowKey;
  /** As its table's own type says. */
  row: Raw;
}

interface Asked {
  contactId: string;
  /** Rows after this one, in the order of their keys. */
  after?: RowKey | null;
  limit: number;
  /** Leaves out rows that were cleared already. */
  uncleared?: boolean;
}

/**
 * The rows of a table about one person: those that name them, and those that name nobody but are about
 * a lead or a deal of theirs. In the order of their keys.
 */
export const subjectRows = (of: SubjectTable, { contactId, after, limit, uncleared }: Asked) =>
  scopedRead(({ tenantId }) => {
    const { table, key } = of;
    const beyond = after ? sql`(${list(key)}) > (${values(after)})` : undefined;
    const left = uncleared ? stillSays(of, contactId) : undefined;
    const among = sql`(${list(key)}) in (${keysOf(of, tenantId, contactId)})`;
    const where = and(sql`${table.tenantId} = ${tenantId}`, among, beyond, left);
    return {
      statement: byHand(
        sql`select ${table}.* from ${table} where ${where} order by ${list(key)} limit ${limit}`,
      ),
      decode: (rows): SubjectRow[] =>
        rows.map((raw) => ({
          key: key.map(({ name }) => raw[name] as string | number),
          row: decodeRow(table, raw),
        })),
    };
  });

/** How many rows of a table are about one person, counting no further than `atMost`. */
export const countSubjectRows = (of: SubjectTable, contactId: string, atMost = 10_000) =>
  scopedRead(({ tenantId }) => ({
    statement: byHand(
      sql`select count(*) as n from (${keysOf(of, tenantId, contactId)} limit ${atMost})`,
    ),
    decode: ([row]: Raw[]) => Number(row?.n ?? 0),
  }));

/** Deletes these rows, or empties them where the inventory keeps the rest. */
export const eraseRows = (
  of: SubjectTable,
  keys: readonly RowKey[],
  { contactId, pseudonym, set = [] }: { contactId: string; pseudonym: string; set?: SQL[] },
) =>
  scopedWrite(({ tenantId }) => {
    const { table, kept } = of;
    const where = sql`${table.tenantId} = ${tenantId} and ${keyIn(of.key, keys)}`;
    if (!kept) return { statement: byHand(sql`delete from ${table} where ${where}`) };

    const changes = [
      ...kept.clear.map((column) => sql`${sql.identifier(column.name)} = null`),
      ...kept.rename.map(
        (column) =>
          sql`${sql.identifier(column.name)} = case when ${column} = ${contactId} then ${pseudonym} else ${column} end`,
      ),
      ...set,
    ];
    return { statement: byHand(sql`update ${table} set ${list(changes)} where ${where}`) };
  });

/** Of sales: from when on the law no longer asks for them. */
export const keptTill = (until: number): SQL => sql`kept_until = ${until}`;

/** The condition that a row has one of these keys. */
export const keyIn = (key: readonly SQLiteColumn[], keys: readonly RowKey[]): SQL => {
  const parts = key.map((_, i) => sql`json_extract(value, ${`$[${i}]`})`);
  return sql`(${list(key)}) in (select ${list(parts)} from json_each(${JSON.stringify(keys)}))`;
};

/** Each branch reads by an index of its own, and leaves out what one before it has: nothing is there twice. */
function keysOf({ table, key, subject, via }: SubjectTable, tenantId: string, contactId: string) {
  const ofTenant = sql`${table.tenantId} = ${tenantId}`;
  const direct = sql`select ${list(key)} from ${table} where ${ofTenant} and ${subject} = ${contactId}`;
  const theirs = via.map(
    ({ column, parent }) =>
      sql`${column} in (select ${parent.table}.id from ${parent.table} where ${parent.table.tenantId} = ${tenantId} and ${parent.subject} = ${contactId})`,
  );
  const branches = theirs.map((their, i) => {
    const before = theirs.slice(0, i).map((other) => sql` and (${other}) is not true`);
    return sql`select ${list(key)} from ${table} where ${ofTenant} and ${subject} is null and ${their}${sql.join(before)}`;
  });
  return sql.join([direct, ...branches], sql` union all `);
}

function stillSays({ kept }: SubjectTable, contactId: string): SQL | undefined {
  if (!kept) return undefined;

  const full = [
    ...kept.clear.map((column) => sql`${column} is not null`),
    ...kept.rename.map((column) => sql`${column} = ${contactId}`),
  ];
  return sql`(${sql.join(full, sql` or `)})`;
}

const list = (parts: readonly (SQL | SQLiteColumn)[]) => sql.join([...parts], sql`, `);
const values = (key: RowKey) => list(key.map((value) => sql`${value}`));
