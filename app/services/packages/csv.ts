import { stringify } from "csv-stringify/sync";
import { utf8 } from "~/lib/bytes";
import { streamOf } from "./stream-of";

export type Cell = string | number | boolean | null;

const ROWS_AT_ONCE = 500;
const BYTE_ORDER_MARK = "\ufeff";

/**
 * Rows as CSV for spreadsheets: UTF-8 with its mark, CRLF, and no cell that a spreadsheet would run. Text that
 * starts like a formula gets an apostrophe in front; the lossless form is JSON.
 */
export function csvOf(
  columns: readonly string[],
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>,
): ReadableStream<Uint8Array> {
  return streamOf(lines(columns, inPages(rows)));
}

async function* inPages(rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>) {
  let waiting: (readonly Cell[])[] = [];
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length < ROWS_AT_ONCE) continue;
    yield waiting;
    waiting = [];
  }
  yield waiting;
}

async function* lines(
  columns: readonly string[],
  pages: AsyncIterable<readonly (readonly Cell[])[]>,
) {
  yield utf8(csvHead(columns));
  for await (const page of pages) if (page.length > 0) yield utf8(csvLines(page));
}

/** What a table begins with: the mark that spreadsheets need for Arabic, and the names of its columns. */
export const csvHead = (columns: readonly string[]) => BYTE_ORDER_MARK + csvLines([columns]);

/** Rows as lines, without a head. */
export const csvLines = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => row.map(harmless)),
    { record_delimiter: "\r\n", cast: { boolean: String } },
  );

// Also the full-width forms, which some spreadsheets read as the plain ones.
const FORMULA_FIRST = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const ESCAPED = /^'(?=[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])/;

const harmless = (cell: Cell): Cell =>
  typeof cell === "string" && FORMULA_FIRST.test(cell) ? `'${cell}` : cell;

/** Any value of a row as a cell: what is more than a word or a number is written as JSON. */
export function cellOf(value: unknown): Cell {
  const plain = ["string", "number", "boolean"].includes(typeof value);
  if (plain || value === null) return value as Cell;
  return value === undefined ? null : JSON.stringify(value);
}

/** The text of a cell that `csvOf` wrote. For imports. */
export const withoutApostrophe = (cell: string): string => cell.replace(ESCAPED, "");
