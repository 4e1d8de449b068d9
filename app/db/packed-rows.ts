import { getTableColumns, getTableName } from "drizzle-orm";
import { getTableConfig, type SQLiteColumn } from "drizzle-orm/sqlite-core";
import { hasShape } from "~/domain/packages/json-shapes";
import {
  type ExportedTable,
  exportedTable,
  RETURNING,
  type ReturningName,
} from "./exported-tables";
import { inventory } from "./inventory";
import type { RecordTable } from "./tenant-db.server";

export type PackedRow = Record<string, unknown>;

/** Why a line of a package is no row of its table. */
export type RowFault =
  | "not-json"
  | "unknown-column"
  | "missing-column"
  | "wrong-value"
  | "wrong-id";

const TABLES = new Map(RETURNING.map((name) => [name, exportedTable(name)]));

export function returningTable(name: ReturningName): ExportedTable {
  const table = TABLES.get(name);
  if (!table) throw new Error(`${name} does not come back`);
  return table;
}

/** Ids stand in keys of storage and in statements of the index. */
const ID = /^[\w.-]{1,80}$/;
/** These are ids of other systems, or several words. */
const ANY_TEXT: readonly string[] = ["externalId", "providerId"];

/** What is wrong with a line as a row of this table; null when nothing is. */
export function faultOfLine(
  name: ReturningName,
  line: string,
): { fault: RowFault; column?: string } | null {
  const row = parsed(line);
  if (!row) return { fault: "not-json" };

  const { table, columns } = returningTable(name);
  const unknown = Object.keys(row).find((column) => !columns.includes(column));
  if (unknown) return { fault: "unknown-column", column: unknown.slice(0, 80) };
  const known = getTableColumns(table);
  for (const column of columns) {
    const of = known[column];
    const fault = of ? faultOfValue(name, column, of, row) : "unknown-column";
    if (fault) return { fault, column };
  }
  return null;
}

function faultOfValue(
  name: ReturningName,
  column: string,
  of: SQLiteColumn,
  row: PackedRow,
): RowFault | null {
  if (!(column in row)) return "missing-column";
  const value = row[column];
  if (!fits(of, value) || !hasShape(name, column, value)) return "wrong-value";
  return value !== null && isId(column, of) && !ID.test(String(value)) ? "wrong-id" : null;
}

function parsed(line: string): PackedRow | null {
  try {
    const row: unknown = JSON.parse(line);
    return typeof row === "object" && row !== null && !Array.isArray(row)
      ? (row as PackedRow)
      : null;
  } catch {
    return null;
  }
}

const isId = (column: string, { dataType }: SQLiteColumn) =>
  dataType === "string" &&
  !ANY_TEXT.includes(column) &&
  (column === "id" || column.endsWith("Id") || column === "currency" || column === "createdBy");

function fits({ dataType, notNull, enumValues }: SQLiteColumn, value: unknown): boolean {
  if (value === null) return !notNull;
  if (dataType === "json") return true;
  if (enumValues?.length) return (enumValues as readonly unknown[]).includes(value);
  if (dataType === "number") return Number.isSafeInteger(value);
  return typeof value === dataType;
}

/** A row of `table` that points at one of another. */
export interface Reference {
  field: string;
  parent: ReturningName;
  parentTable: RecordTable;
  /** Whether the row goes with what it points at; else the pointer alone does. */
  goesAlong: boolean;
  isSelf: boolean;
}

/** What rows of a table point at, by its foreign keys. */
export function referencesOf(name: ReturningName): Reference[] {
  const { table } = returningTable(name);
  const columns = getTableColumns(table);
  return getTableConfig(table).foreignKeys.flatMap((key) => {
    const { columns: from, foreignTable } = key.reference();
    const column = from.at(-1);
    const field = Object.keys(columns).find((one) => columns[one] === column);
    const parent = RETURNING.find(
      (one) => getTableName(returningTable(one).table) === getTableName(foreignTable),
    );
    if (!column || !field || !parent) return [];
    return [
      {
        field,
        parent,
        parentTable: foreignTable as unknown as RecordTable,
        goesAlong: key.onDelete === "cascade" || column.notNull,
        isSelf: parent === name,
      },
    ];
  });
}

/** Columns whose values, together, no two rows of a workspace may have. */
export interface UniqueKey {
  fields: string[];
  columns: SQLiteColumn[];
}

/** The keys of a table, as far as a package knows their columns. */
export function uniqueKeysOf(name: ReturningName): UniqueKey[] {
  const { table, columns: packed } = returningTable(name);
  const { primaryKeys, indexes } = getTableConfig(table);
  const all = Object.entries(getTableColumns(table));
  const unique = indexes.flatMap(({ config }) => (config.unique ? [config.columns] : []));
  return [...primaryKeys.map(({ columns }) => columns), ...unique].flatMap((of) => {
    const own = of.filter((column) => column !== table.tenantId) as SQLiteColumn[];
    const fields = own.map((column) => all.find(([, one]) => one === column)?.[0] ?? "");
    const isPacked = fields.length > 0 && fields.every((field) => packed.includes(field));
    return isPacked ? [{ fields, columns: own }] : [];
  });
}

/** What is emptied of a row whose person is not there: as after their erasure. */
export function clearedWithPerson(name: ReturningName): readonly string[] {
  const declared = inventory[name];
  if (!("onErasure" in declared) || typeof declared.onErasure !== "object") return [];
  return declared.onErasure.clear;
}
