import { and, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { primaryKeyOf } from "../columns";
import { scopedRead } from "../scoped";
import { byHand } from "../statements";
import type { TenantTable } from "../tenant-db.server";
import { visible } from "../visibility";
import type { RowKey } from "./subject-rows";

export interface ExportedRow {
  key: RowKey;
  /** The row as a JSON object of the columns asked for, by the names that the schema gives them. */
  json: string;
  /** What the table's column for the person holds. */
  person: unknown;
}

interface Asked {
  table: TenantTable;
  columns: readonly string[];
  /** The column that names the person whom a row is about, where there is one. */
  person: string;
}

/**
 * Rows of a table as this viewer sees them, in the order of their keys, from those on that come after. The
 * database writes them as JSON: to take them apart and put them together again here would take most of an
 * export's time.
 */
export const exportRows = (
  { table, columns, person }: Asked,
  after: RowKey | null,
  limit: number,
) =>
  scopedRead(({ tenantId, scope }) => {
    const key = primaryKeyOf(table).filter((column) => column !== table.tenantId);
    const keys = sql.join([...key], sql`, `);
    const values = after?.map((value) => sql`${value}`) ?? [];
    const beyond = after ? sql`(${keys}) > (${sql.join(values, sql`, `)})` : undefined;
    const where = and(sql`${table.tenantId} = ${tenantId}`, visible(table, scope), beyond);
    const about = getTableColumns(table)[person] ?? sql`null`;
    return {
      statement: byHand(
        sql`select ${keys}, ${about} as person, ${objectOf(table, columns)} as json from ${table} where ${where} order by ${keys} limit ${limit}`,
      ),
      decode: (rows): ExportedRow[] =>
        rows.map(({ json, person, ...raw }) => ({
          key: key.map(({ name }) => raw[name] as string | number),
          json: String(json),
          person,
        })),
    };
  });

function objectOf(table: TenantTable, columns: readonly string[]): SQL {
  const known = getTableColumns(table);
  const members = columns.flatMap((name, place) => {
    const column = known[name];
    const named = sql.raw(`'${place > 0 ? "," : ""}"${name}":'`);
    return column ? [sql`${named} || ${jsonOf(column)}`] : [];
  });
  return sql`'{' || ${joined(members)} || '}'`;
}

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
