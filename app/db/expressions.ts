import { type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";

/** The column's value plus `n`, as the database adds it. */
export const plus = (column: SQLiteColumn, n: number): SQL<number> => sql`${column} + ${n}`;

/**
 * Equal to a word that the statement spells out. A partial index is used only where its condition
 * stands in the statement itself, not in a parameter.
 */
export const isWord = (column: SQLiteColumn, word: "open" | "system" | "failed"): SQL =>
  sql`${column} = ${sql.raw(`'${word}'`)}`;

/** Equal to one of many values, as one parameter: a statement takes a hundred at most. */
export const among = (column: SQLiteColumn, values: readonly (string | number)[]): SQL =>
  sql`${column} in (select value from json_each(${JSON.stringify(values)}))`;
