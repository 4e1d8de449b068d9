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
  return streamOf(lines(columns, rows));
}

async function* lines(
  columns: readonly string[],
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>,
) {
  yield utf8(BYTE_ORDER_MARK + write([columns]));
  let waiting: (readonly Cell[])[] = [];
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length < ROWS_AT_ONCE) continue;
    yield utf8(write(waiting));
    waiting = [];
  }
  if (waiting.length > 0) yield utf8(write(waiting));
}

const write = (rows: readonly (readonly Cell[])[]) =>
  stringify(
    rows.map((row) => row.map(harmless)),
    { record_delimiter: "\r\n", cast: { boolean: String } },
  );

// Also the full-width forms, which some spreadsheets read as the plain ones.
const FORMULA_FIRST = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const ESCAPED = /^'(?=[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])/;

const harmless = (cell: Cell): Cell =>
  typeof cell === "string" && FORMULA_FIRST.test(cell) ? `'${cell}` : cell;

/** The text of a cell that `csvOf` wrote. For imports. */
export const withoutApostrophe = (cell: string): string => cell.replace(ESCAPED, "");
