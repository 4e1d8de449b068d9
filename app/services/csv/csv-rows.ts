import { CsvError, type Options, type Parser, parse } from "csv-parse";
import { chunksOf } from "./chunks";
import type { CsvCharset, CsvDialect } from "./inspect-csv";

export interface CsvRow {
  cells: string[];
  /** How many bytes of the file are read when this row is: reading may go on from here. */
  endByte: number;
}

/** A record this long is no row but a quote that never ends. */
const MAX_RECORD_CHARS = 1_000_000;

/**
 * The rows of a CSV file, one after the other; the file is never in memory as a whole.
 * @param file the bytes from `startByte` on.
 * @param startByte 0, or the `endByte` of the last row that was dealt with.
 * @throws CsvUnreadable where the text is no CSV any more, with the line's number.
 */
export async function* csvRows(
  file: ReadableStream<Uint8Array>,
  dialect: CsvDialect,
  startByte = 0,
): AsyncGenerator<CsvRow> {
  const skip = startByte === 0 ? dialect.skipBytes : 0;
  const parser = parse({ ...OPTIONS, delimiter: dialect.delimiter, encoding: encodingOf(dialect) });
  const feeding = feed(parser, file, skip);
  const decode = decoderOf(dialect.charset);
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      yield { cells: record.map(decode), endByte: startByte + skip + info.bytes };
    }
    await feeding;
  } catch (thrown) {
    throw thrown instanceof CsvError ? new CsvUnreadable(thrown) : thrown;
  } finally {
    parser.destroy();
    await feeding.catch(() => undefined);
  }
}

/** The rows in batches, as a job writes them: each with the byte to go on from. */
export async function* csvBatches(
  rows: AsyncIterable<CsvRow>,
  size: number,
): AsyncGenerator<{ rows: string[][]; endByte: number }> {
  let batch: CsvRow[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length === size) {
      yield batchOf(batch);
      batch = [];
    }
  }
  if (batch.length > 0) yield batchOf(batch);
}

const batchOf = (batch: CsvRow[]) => ({
  rows: batch.map(({ cells }) => cells),
  endByte: batch.at(-1)?.endByte ?? 0,
});

/** The file stopped being CSV: a record without end, most often for a quote that is never closed. */
export class CsvUnreadable extends Error {
  /** Counted from the first line read. */
  readonly line: number;

  constructor(cause: CsvError) {
    super(`csv-unreadable: ${cause.code}`);
    this.line = typeof cause.lines === "number" ? cause.lines : 0;
  }
}

interface Parsed {
  record: string[];
  info: { bytes: number };
}

const OPTIONS: Options = {
  bom: true,
  info: true,
  // Named, for the library else takes the first it meets for all: files joined by hand mix them.
  record_delimiter: ["\r\n", "\n", "\r"],
  max_record_size: MAX_RECORD_CHARS,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
};

/** One byte is one character in latin1: the parser counts bytes right, and the cells are decoded after it. */
const encodingOf = ({ charset }: CsvDialect) => (charset === "utf-8" ? "utf8" : "latin1");

function decoderOf(charset: CsvCharset): (cell: string) => string {
  if (charset === "utf-8") return (cell) => cell;

  const decoder = new TextDecoder(charset);
  return (cell) => decoder.decode(Uint8Array.from(cell, (character) => character.charCodeAt(0)));
}

/** Gives the parser the file as fast as its rows are taken. */
async function feed(parser: Parser, file: ReadableStream<Uint8Array>, skip: number) {
  let left = skip;
  try {
    for await (const chunk of chunksOf(file)) {
      const wanted = chunk.subarray(Math.min(left, chunk.byteLength));
      left -= chunk.byteLength - wanted.byteLength;
      if (parser.destroyed) return;
      if (!parser.write(wanted)) await drained(parser);
    }
    parser.end();
  } catch (thrown) {
    parser.destroy(thrown instanceof Error ? thrown : new Error("the file could not be read"));
  }
}

const drained = (parser: Parser) =>
  new Promise<void>((resolve) => {
    parser.once("drain", resolve);
    parser.once("close", resolve);
  });
