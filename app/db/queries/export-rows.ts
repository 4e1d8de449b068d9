import { and, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { primaryKeyOf } from "../columns";
import { deals } from "../schema";
import { scopedRead } from "../scoped";
import { byHand } from "../statements";
import type { TenantTable } from "../tenant-db.server";
import { aboutNobodyWithheld, namesWithheld, ofNobodyObjecting, visible } from "../visibility";
import type { RowKey } from "./subject-rows";

export interface ExportedRow {
  key: RowKey;
  /** The row as a JSON object of the columns asked for, by the names that the schema gives them. */
  json: string;
}

interface Asked {
  table: TenantTable;
  columns: readonly string[];
  /** It is a list to be worked with, and no copy of the workspace. */
  isList?: boolean;
}

interface Bounds {
  rows: number;
  /** Letters in all; the first row comes however long it is. */
  letters: number;
}

/**
 * Rows of a table as this viewer sees them, in the order of their keys, from those on that come after, without those
 * about somebody withheld, and in a list without whoever objects to any use. No more than the bounds allow; none: there
 * are no more. The database writes them as JSON: to take them apart and put them together again here would take most of
 * an export's time.
 */
export const exportRows = ({ table, columns, isList }: Asked, after: RowKey | null, most: Bounds) =>
  scopedRead(({ tenantId, scope }) => {
    const key = primaryKeyOf(table).filter((column) => column !== table.tenantId);
    const keys = key.length > 0 ? sql.join([...key], sql`, `) : sql`1 as one`;
    const values = after?.map((value) => sql`${value}`) ?? [];
    const beyond = after
      ? sql`(${key.length > 0 ? keys : sql`1`}) > (${sql.join(values, sql`, `)})`
      : undefined;
    const where = and(
      sql`${table.tenantId} = ${tenantId}`,
      visible(table, scope),
      mayLeave(table, isList),
      beyond,
    );
    const order = key.length > 0 ? sql`order by ${keys}` : sql``;
    const some = sql`select ${keys}, ${objectOf(table, columns)} as json from ${table} where ${where} ${order} limit ${most.rows}`;
    const counted = sql`select *, sum(length(json)) over (rows unbounded preceding) as letters from (${some})`;
    return {
      statement: byHand(
        sql`select * from (${counted}) where letters <= ${most.letters} or letters = length(json)`,
      ),
      decode: (rows): ExportedRow[] =>
        rows.map(({ json, letters: _, ...raw }) => ({
          key: key.length > 0 ? key.map(({ name }) => raw[name] as string | number) : [1],
          json: String(json),
        })),
    };
  });

const mayLeave = (table: TenantTable, isList = false) =>
  and(aboutNobodyWithheld(table), isList ? ofNobodyObjecting(table) : undefined);

/** How many rows of each table there are at most, for whoever wants to know how far it is. */
export const countRows = (tables: readonly TenantTable[]) =>
  scopedRead(({ tenantId }) => ({
    statement: byHand(
      sql`select ${sql.join(
        tables.map(
          (table) => sql`(select count(*) from ${table} where ${table.tenantId} = ${tenantId})`,
        ),
        sql` + `,
      )} as n`,
    ),
    decode: ([row]) => Number(row?.n ?? 0),
  }));

function objectOf(table: TenantTable, columns: readonly string[]): SQL {
  const known = getTableColumns(table);
  const members = columns.flatMap((name, place) => {
    const column = known[name];
    const named = sql.raw(`'${place > 0 ? "," : ""}"${name}":'`);
    return column ? [sql`${named} || ${leaving(column)}`] : [];
  });
  return sql`'{' || ${joined(members)} || '}'`;
}

/** What of a column leaves: of a deal that is linked to somebody withheld, no title. */
const leaving = (column: SQLiteColumn): SQL =>
  column === deals.title
    ? sql`iif(${namesWithheld(sql`${deals}`)}, 'null', ${jsonOf(column)})`
    : jsonOf(column);

/** A document is stored as the JSON that it is. */
function jsonOf(column: SQLiteColumn): SQL {
  if (column.dataType === "json") return sql`coalesce(${column}, 'null')`;
  if (column.dataType !== "boolean") return sql`json_quote(${column})`;
  return sql`case ${column} when 0 then 'false' when 1 then 'true' else 'null' end`;
}

/** Paired, as the database allows no deep expression. */
function joined(texts: SQL[]): SQL {
  if (texts.length <= 1) return texts[0] ?? sql`''`;

  const half = Math.ceil(texts.length / 2);
  return sql`(${joined(texts.slice(0, half))} || ${joined(texts.slice(half))})`;
}
