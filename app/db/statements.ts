import { getTableColumns, type SQL } from "drizzle-orm";
import { type SQLiteColumn, SQLiteSyncDialect, type SQLiteTable } from "drizzle-orm/sqlite-core";

/** SQL with its parameters as SQLite takes them: what every builder of drizzle can say of itself. */
export interface Statement {
  toSQL: () => { sql: string; params: unknown[] };
}

/** A row as D1 gives it, by column or alias. */
export type Raw = Record<string, unknown>;

/** A prepared question. Many are asked in one round trip by `TenantDb.read`. */
export interface Read<T> {
  readonly statement: Statement;
  readonly decode: (rows: Raw[]) => T;
}

/** A prepared statement. It can only be committed: nothing on it can widen its `where`. */
export interface Write {
  readonly statement: Statement;
  /** The job to ring for once the statement has changed a row. */
  readonly ring?: string;
}

const dialect = new SQLiteSyncDialect();

/** SQL written by hand, as a statement. */
export const byHand = (text: SQL): Statement => ({ toSQL: () => dialect.sqlToQuery(text) });

/** Runs all statements in one round trip and one transaction. */
export async function runBatch(d1: D1Database, statements: Statement[]) {
  if (statements.length === 0) return [];
  return d1.batch<Raw>(
    statements.map((statement) => {
      const { sql, params } = statement.toSQL();
      return d1.prepare(sql).bind(...params);
    }),
  );
}

/** Decodes a row of `table` whose columns are named `prefix` and their own name. */
export function decodeRow(table: SQLiteTable, raw: Raw, prefix = ""): Raw {
  return Object.fromEntries(
    Object.entries(getTableColumns(table)).map(([field, column]) => [
      field,
      decodeValue(column, raw[prefix + column.name]),
    ]),
  );
}

const decodeValue = (column: SQLiteColumn, value: unknown) =>
  value === null || value === undefined ? null : column.mapFromDriverValue(value);
