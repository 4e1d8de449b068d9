import type { Bytes } from "~/lib/bytes";
import { accept, type Result, refuse } from "~/lib/result";
import { ascii, startsWith, u16le, u32le } from "./reading";
import {
  CENTRAL,
  CENTRAL_BYTES,
  DEFLATED,
  ENCRYPTED,
  END,
  END_BYTES,
  LOCAL,
  LOCAL_BYTES,
  STORED,
} from "./zip-format";

/** What an archive may hold before we look inside. */
export const ZIP_LIMITS = { entries: 200, bytes: 50 * 1024 * 1024, ratio: 100 };

export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  compressedSize: number;
  size: number;
  /** Where its local header starts. */
  offset: number;
}

export type ZipRefusal =
  | "archive-broken"
  | "archive-encrypted"
  | "archive-too-many-entries"
  | "archive-too-large"
  | "archive-nested";

const NESTED = /\.(zip|jar|apk|7z|rar|gz|tgz|bz2|xz|tar|iso|cab|docx|xlsx|pptx|docm|xlsm|pptm)$/i;

/**
 * Reads an archive's table of contents and refuses what would be dangerous to unpack by it. The sizes in it may
 * lie: `unpackEntry` counts the real bytes.
 */
export function readZip(bytes: Bytes): Result<ZipEntry[], ZipRefusal> {
  // The end record is looked for at the very end: bytes behind it would be another file riding along.
  const end = bytes.length - END_BYTES;
  if (!startsWith(bytes, LOCAL) || !startsWith(bytes, END, end)) return refuse("archive-broken");

  const count = u16le(bytes, end + 10);
  if (count > ZIP_LIMITS.entries) return refuse("archive-too-many-entries");

  return readEntries(bytes, count, u32le(bytes, end + 16), end);
}

function readEntries(bytes: Bytes, count: number, start: number, end: number) {
  const entries: ZipEntry[] = [];
  let at = start;
  for (let left = count; left > 0; left--) {
    if (!startsWith(bytes, CENTRAL, at) || at + CENTRAL_BYTES > end)
      return refuse("archive-broken");
    if (u16le(bytes, at + 8) & ENCRYPTED) return refuse("archive-encrypted");

    const nameEnd = at + CENTRAL_BYTES + u16le(bytes, at + 28);
    entries.push(entryAt(bytes, at, nameEnd));
    at = nameEnd + u16le(bytes, at + 30) + u16le(bytes, at + 32);
  }
  return at === end ? withinLimits(entries) : refuse("archive-broken");
}

const entryAt = (bytes: Bytes, at: number, nameEnd: number): ZipEntry => ({
  name: ascii(bytes, at + CENTRAL_BYTES, nameEnd),
  method: u16le(bytes, at + 10),
  compressedSize: u32le(bytes, at + 20),
  size: u32le(bytes, at + 24),
  offset: u32le(bytes, at + 42),
});

function withinLimits(entries: ZipEntry[]): Result<ZipEntry[], ZipRefusal> {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > ZIP_LIMITS.bytes) return refuse("archive-too-large");
  if (entries.some((each) => each.size > ZIP_LIMITS.ratio * Math.max(each.compressedSize, 1)))
    return refuse("archive-too-large");
  if (entries.some(({ name }) => NESTED.test(name))) return refuse("archive-nested");
  return accept(entries);
}

/** The content of one entry. Stops as soon as it is longer than its header says. */
export async function unpackEntry(
  bytes: Bytes,
  entry: ZipEntry,
): Promise<Result<Bytes, ZipRefusal>> {
  const at = entry.offset;
  if (!startsWith(bytes, LOCAL, at)) return refuse("archive-broken");

  const start = at + LOCAL_BYTES + u16le(bytes, at + 26) + u16le(bytes, at + 28);
  const packed = bytes.subarray(start, start + entry.compressedSize);
  if (packed.length !== entry.compressedSize) return refuse("archive-broken");
  if (entry.method === STORED)
    return packed.length === entry.size ? accept(packed) : refuse("archive-broken");
  return entry.method === DEFLATED ? inflate(packed, entry.size) : refuse("archive-broken");
}

async function inflate(packed: Bytes, size: number): Promise<Result<Bytes, ZipRefusal>> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  const plain = new Uint8Array(size);
  let filled = 0;
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      if (filled + piece.value.length > size) return refuse("archive-too-large");
      plain.set(piece.value, filled);
      filled += piece.value.length;
    }
  } catch {
    return refuse("archive-broken");
  } finally {
    reader.cancel().catch(() => {});
  }
  return filled === size ? accept(plain) : refuse("archive-broken");
}
