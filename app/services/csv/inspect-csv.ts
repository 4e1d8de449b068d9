import { parse } from "csv-parse/sync";
import { chunksOf } from "./chunks";

export type CsvCharset = "utf-8" | "windows-1256" | "windows-1252";
type CsvDelimiter = "," | ";" | "\t" | "|";

export interface CsvDialect {
  charset: CsvCharset;
  delimiter: CsvDelimiter;
  /** Bytes before the header: Excel's `sep=;` line. */
  skipBytes: number;
}

export interface CsvInspection extends CsvDialect {
  /** SHA-256 of the whole file, hex. */
  sha256: string;
  bytes: number;
}

export type CsvRefusal = "csv-is-empty" | "csv-is-utf-16" | "csv-is-binary";

/** The DOM's types hide what the runtime has. */
const HashingCrypto = crypto as unknown as { DigestStream: typeof DigestStream };

const HEAD_BYTES = 64 * 1024;
const DELIMITERS: readonly CsvDelimiter[] = [",", ";", "\t", "|"];

/**
 * Reads a file once, holding no more than its head, to learn its character set, delimiter, size and hash.
 * UTF-8 where every byte fits it; else Windows-1256 where the bytes of letters stand together as in Arabic
 * words, and Windows-1252 where they stand alone as accents do.
 * @returns the refusal instead for a file that is empty, UTF-16 or no text.
 */
export async function inspectCsv(
  file: ReadableStream<Uint8Array>,
): Promise<CsvInspection | CsvRefusal> {
  const digest = new HashingCrypto.DigestStream("SHA-256");
  const hashing = digest.getWriter();
  const seen = { bytes: 0, head: new Uint8Array(), letters: newLetterCount(), isUtf8: utf8Check() };
  for await (const chunk of chunksOf(file)) {
    await hashing.write(chunk);
    seen.bytes += chunk.byteLength;
    seen.isUtf8.take(chunk);
    countLetters(seen.letters, chunk);
    if (seen.head.byteLength < HEAD_BYTES) seen.head = joined(seen.head, chunk);
  }
  await hashing.close();

  const refusal = refusalOf(seen.head);
  if (refusal) return refusal;

  const charset = charsetOf(seen.isUtf8.holds(), seen.letters);
  return {
    charset,
    ...delimiterOf(new TextDecoder(charset).decode(seen.head)),
    sha256: hexOf(await digest.digest),
    bytes: seen.bytes,
  };
}

function refusalOf(head: Uint8Array): CsvRefusal | null {
  if (head.byteLength === 0) return "csv-is-empty";
  const [first, second] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return "csv-is-utf-16";
  }

  return head.includes(0) ? "csv-is-binary" : null;
}

function utf8Check() {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let fits = true;
  const decode = (chunk?: Uint8Array) => {
    try {
      decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      fits = false;
    }
  };

  return {
    take: (chunk: Uint8Array) => fits && decode(chunk),
    holds: () => {
      if (fits) decode();
      return fits;
    },
  };
}

interface LetterCount {
  /** Bytes above 0xC0 with another beside them, and without. */
  together: number;
  alone: number;
  run: number;
}

const newLetterCount = (): LetterCount => ({ together: 0, alone: 0, run: 0 });

function countLetters(count: LetterCount, chunk: Uint8Array): void {
  for (const byte of chunk) {
    if (byte >= 0xc0) {
      count.run += 1;
      continue;
    }
    endRun(count);
  }
}

function endRun(count: LetterCount): void {
  if (count.run > 1) count.together += count.run;
  else count.alone += count.run;
  count.run = 0;
}

function charsetOf(isUtf8: boolean, letters: LetterCount): CsvCharset {
  if (isUtf8) return "utf-8";

  endRun(letters);
  return letters.together > letters.alone ? "windows-1256" : "windows-1252";
}

/** The delimiter that cuts the first rows into the most columns of which every row has as many. */
function delimiterOf(head: string): Pick<CsvDialect, "delimiter" | "skipBytes"> {
  const [line, said] = /^\uFEFF?sep=([,;|\t])\r?\n/i.exec(head) ?? [];
  if (line)
    return { delimiter: said as CsvDelimiter, skipBytes: new TextEncoder().encode(line).length };

  const best = DELIMITERS.map((delimiter) => ({
    delimiter,
    score: evenness(head, delimiter),
  })).toSorted((one, other) => other.score - one.score)[0];

  return { delimiter: best && best.score > 0 ? best.delimiter : ",", skipBytes: 0 };
}

function evenness(head: string, delimiter: CsvDelimiter): number {
  const widths = firstRows(head, delimiter).map((row) => row.length);
  const usual = widths[0] ?? 0;
  const even = widths.filter((width) => width === usual).length / Math.max(1, widths.length);

  return usual > 1 ? even * even * usual : 0;
}

function firstRows(head: string, delimiter: CsvDelimiter): string[][] {
  // The last line of the head may be half a line.
  const lines = head.length < HEAD_BYTES / 2 ? head : head.slice(0, head.lastIndexOf("\n") + 1);
  try {
    return parse(lines, {
      delimiter,
      bom: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      to: 20,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as string[][];
  } catch {
    return [];
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.byteLength + other.byteLength);
  both.set(one);
  both.set(other, one.byteLength);

  return both.slice(0, HEAD_BYTES);
}

const hexOf = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
