import { hasCard, maskCards } from "~/lib/cards";
import { chunksOf } from "./chunks";
import type { CsvDialect } from "./inspect-csv";

interface Source {
  stream: () => ReadableStream<Uint8Array>;
}

/**
 * A file as it may be kept: where the number of a payment card stands in it, a copy in UTF-8 in which it is masked, and
 * the dialect of that; any other file as it is.
 */
export async function csvWithoutCards(file: Source, dialect: CsvDialect) {
  const kept = { stream: () => file.stream(), dialect, isMasked: false };
  for await (const text of linesOf(file.stream(), dialect))
    if (hasCard(text)) return masked(file, dialect);
  return kept;
}

async function masked(file: Source, dialect: CsvDialect) {
  const encoder = new TextEncoder();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const text of linesOf(file.stream(), dialect))
    pieces.push(encoder.encode(maskCards(text)));
  const copy = new Blob(pieces);
  return {
    stream: () => copy.stream() as ReadableStream<Uint8Array>,
    dialect: { ...dialect, charset: "utf-8" as const, skipBytes: 0 },
    isMasked: true,
  };
}

/** The text in pieces of whole lines, so that no number is cut in two. */
async function* linesOf(stream: ReadableStream<Uint8Array>, { charset, skipBytes }: CsvDialect) {
  const decoder = new TextDecoder(charset);
  let rest = "";
  let skip = skipBytes;
  for await (const chunk of chunksOf(stream)) {
    const bytes = chunk.subarray(Math.min(skip, chunk.length));
    skip -= chunk.length - bytes.length;
    const text = rest + decoder.decode(bytes, { stream: true });
    const end = text.lastIndexOf("\n") + 1;
    rest = text.slice(end);
    if (end > 0) yield text.slice(0, end);
  }
  yield rest + decoder.decode();
}
