import { Column, getTableColumns, type SQL, sql } from "drizzle-orm";
import { SQLiteSyncDialect, type SQLiteTable } from "drizzle-orm/sqlite-core";

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
  /** Events, which get their ids and links at the commit; `statement` cannot be run then. */
  readonly tells?: readonly Told[];
}

/** An event before it has its place in the trail: a row of the table, by the names of its columns. */
export type Told = Readonly<Record<string, unknown>>;

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
  const row: Raw = {};
  for (const { field, name, decode } of fieldsOf(table)) {
    const value = raw[prefix ? prefix + name : name] ?? null;
    row[field] = value === null || decode === null ? value : decode(value);
  }
  return row;
}

interface Field {
  field: string;
  name: string;
  /** Null where a value is kept as it is. */
  decode: ((value: unknown) => unknown) | null;
}

const knownFields = new WeakMap<SQLiteTable, Field[]>();

/** A list decodes thousands of values, so what its columns need is looked up once in an isolate's life. */
function fieldsOf(table: SQLiteTable): Field[] {
  const known = knownFields.get(table);
  if (known) return known;

  const fields = Object.entries(getTableColumns(table)).map(([field, column]) => ({
    field,
    name: column.name,
    decode:
      column.mapFromDriverValue === Column.prototype.mapFromDriverValue
        ? null
        : (value: unknown) => column.mapFromDriverValue(value),
  }));
  knownFields.set(table, fields);
  return fields;
}

/** Every column under a name of its own, `name$column`: D1 gives rows by name, and joined tables share names. */
export const aliased = (tables: Record<string, SQLiteTable>): SQL =>
  sql.join(
    Object.entries(tables)
      .flatMap(([name, table]) =>
        Object.values(getTableColumns(table)).map((column) => ({ name, column })),
      )
      .map(({ name, column }) => sql`${column} as ${sql.identifier(`${name}$${column.name}`)}`),
    sql`, `,
  );
