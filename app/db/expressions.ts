import { type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";

/** The column's value plus `n`, as the database adds it. */
export const plus = (column: SQLiteColumn, n: number): SQL<number> => sql`${column} + ${n}`;

/** What the column holds, and `value` where it holds nothing. */
export const unlessSet = (column: SQLiteColumn, value: string | number): SQL =>
  sql`coalesce(${column}, ${value})`;

/** Equal to the value, also where both are nothing. */
export const is = (column: SQLiteColumn, value: string | number | null): SQL =>
  sql`${column} is ${value}`;

/** `value` where the column `empty` holds nothing; what `column` holds where it does. */
export const whereNull = (empty: SQLiteColumn, value: string | number, column: SQLiteColumn): SQL =>
  sql`iif(${empty} is null, ${value}, ${column})`;

/**
 * Equal to a word that the statement spells out. A partial index is used only where its condition
 * stands in the statement itself, not in a parameter.
 */
export const isWord = (
  column: SQLiteColumn,
  word: "open" | "system" | "failed" | "im_sample",
): SQL => sql`${column} = ${sql.raw(`'${word}'`)}`;

/**
 * Two columns equal to one of many pairs, as one parameter: an index on both is used, which it is not
 * for an `or` of them.
 */
export const amongPairs = (
  one: SQLiteColumn,
  other: SQLiteColumn,
  pairs: readonly (readonly [string, string])[],
): SQL =>
  sql`(${one}, ${other}) in (select value ->> 0, value ->> 1 from json_each(${JSON.stringify(pairs)}))`;

/** Equal to one of many values, as one parameter: a statement takes a hundred at most. */
export const among = (column: SQLiteColumn, values: readonly (string | number)[]): SQL =>
  sql`${column} in (select value from json_each(${JSON.stringify(values)}))`;

/**
 * The elements of a JSON list as a table with the column `value`. By itself SQLite would write an element out
 * as text anew for each place of a statement that looks into it.
 */
export const elementsOf = (list: string): SQL =>
  sql`(select value from json_each(${list}) limit -1 offset 0)`;

/** As SQLite writes a limit that is none: for what is whole or wrong. */
export const NO_LIMIT = -1;

/** Rows of one question after those of the other. D1 takes five in one statement's list: longer lists stand in lists. */
export function unionOf(questions: readonly SQL[]): SQL {
  if (questions.length <= MOST_IN_A_LIST) return sql.join([...questions], sql` union all `);
  const lists = Array.from({ length: Math.ceil(questions.length / MOST_IN_A_LIST) }, (_, i) =>
    unionOf(questions.slice(i * MOST_IN_A_LIST, (i + 1) * MOST_IN_A_LIST)),
  );
  return unionOf(lists.map((list) => sql`select * from (${list})`));
}

const MOST_IN_A_LIST = 5;
