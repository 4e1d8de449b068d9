import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { elementsOf } from "./expressions";

interface Given {
  column: SQLiteColumn;
  values: unknown[];
}

/**
 * An insert of many rows, whatever their number, that leaves out those whose key is there already. Each row
 * is a list in one JSON parameter. What all rows have in common is bound once beside it: most of what an
 * import or a batch writes is the same in every row.
 */
export function insertRows(table: SQLiteTable, rows: readonly Record<string, unknown>[]): SQL {
  const given = Object.entries(getTableColumns(table)).map(([field, column]) => ({
    column,
    values: rows.map((row) => asStored(column, row[field])),
  }));
  const own = given.filter(({ values }) => !isShared(values));
  const lists = rows.map((_, row) => own.map(({ values }) => values[row]));
  const names = given.map(({ column }) => sql.identifier(column.name));

  return sql`insert or ignore into ${table} (${sql.join(names, sql`, `)})
    select ${sql.join(valuesOf(given, own), sql`, `)} from ${elementsOf(JSON.stringify(lists))}`;
}

const valuesOf = (given: readonly Given[], own: readonly Given[]) =>
  given.map((one) => {
    const place = own.indexOf(one);
    return place < 0
      ? sql`${one.values[0] ?? null}`
      : sql`json_extract(value, ${sql.raw(`'$[${place}]'`)})`;
  });

const isShared = (values: readonly unknown[]) => values.every((value) => value === values[0]);

function asStored(column: SQLiteColumn, value: unknown) {
  const wanted = value ?? column.default ?? null;
  return wanted === null ? null : column.mapToDriverValue(wanted);
}
