import { accept, type Result, refuse } from "~/lib/result";
import { startsWith, u16le, u32le } from "../files/reading";
import {
  CENTRAL,
  CENTRAL_BYTES,
  ENCRYPTED,
  END,
  END_BYTES,
  LOCAL,
  LOCAL_BYTES,
  STORED,
} from "../files/zip-format";

/** One file of a zip that lies in the bucket. */
export interface ZipPlace {
  path: string;
  size: number;
  /** Where its local header begins. */
  offset: number;
}

export type ZipFault =
  | "package-not-a-zip"
  | "package-too-large"
  | "package-compressed"
  | "package-broken";

type Bucket = Pick<R2Bucket, "get">;

/** What says that the truth stands elsewhere: more than 4 GB, or more than 65,534 files. */
const ELSEWHERE = 0xffff_ffff;
const MOST_ENTRIES = 50_000;
const MOST_CONTENTS_BYTES = 12 * 1024 * 1024;

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * The table of contents of a zip as we make them: nothing compressed, so that a part of a file can be read by its
 * place. Of the zip itself no more is read than that.
 */
export async function readContents(
  bucket: Bucket,
  key: string,
): Promise<Result<ZipPlace[], ZipFault>> {
  const last = await bucket.get(key, { range: { suffix: END_BYTES } });
  const end = last && new Uint8Array(await last.arrayBuffer());
  if (!end || end.length < END_BYTES || !startsWith(end, END)) return refuse("package-not-a-zip");

  const [count, length, offset] = [u16le(end, 10), u32le(end, 12), u32le(end, 16)];
  if (offset === ELSEWHERE || count > MOST_ENTRIES || length > MOST_CONTENTS_BYTES)
    return refuse("package-too-large");
  if (offset + length + END_BYTES !== last.size) return refuse("package-broken");

  const object = length > 0 ? await bucket.get(key, { range: { offset, length } }) : null;
  const table = new Uint8Array((await object?.arrayBuffer()) ?? new ArrayBuffer(0));
  try {
    return apart(entriesIn(table, count), offset);
  } catch {
    return refuse("package-broken"); // A name that is no UTF-8.
  }
}

/** Each file in a place of its own, before the table: what many share would be read as often as it is named. */
function apart(entries: Result<ZipPlace[], ZipFault>, end: number): Result<ZipPlace[], ZipFault> {
  if (!entries.ok) return entries;
  let free = 0;
  for (const place of entries.value.toSorted((one, other) => one.offset - other.offset)) {
    if (place.offset < free) return refuse("package-broken");
    free = place.offset + LOCAL_BYTES + encoder.encode(place.path).length + place.size;
  }
  return free <= end ? entries : refuse("package-broken");
}

function entriesIn(table: Uint8Array<ArrayBuffer>, count: number): Result<ZipPlace[], ZipFault> {
  const places: ZipPlace[] = [];
  let at = 0;
  for (let left = count; left > 0; left--) {
    if (at + CENTRAL_BYTES > table.length || !startsWith(table, CENTRAL, at))
      return refuse("package-broken");
    const [flags, method, size] = [
      u16le(table, at + 8),
      u16le(table, at + 10),
      u32le(table, at + 24),
    ];
    if (method !== STORED || flags & ENCRYPTED || u32le(table, at + 20) !== size)
      return refuse("package-compressed");
    const nameEnd = at + CENTRAL_BYTES + u16le(table, at + 28);
    const path = decoder.decode(table.subarray(at + CENTRAL_BYTES, nameEnd));
    places.push({ path, size, offset: u32le(table, at + 42) });
    at = nameEnd + u16le(table, at + 30) + u16le(table, at + 32);
  }
  return at === table.length ? accept(places) : refuse("package-broken");
}

/** Where the content of a file begins; null when it is not, or not as a whole, at its place. */
export async function contentAt(
  bucket: Bucket,
  key: string,
  { offset, size }: Pick<ZipPlace, "offset" | "size">,
): Promise<number | null> {
  const object = await bucket.get(key, { range: { offset, length: LOCAL_BYTES } });
  const head = new Uint8Array((await object?.arrayBuffer()) ?? new ArrayBuffer(0));
  if (!object || head.length < LOCAL_BYTES || !startsWith(head, LOCAL)) return null;

  const begin = offset + LOCAL_BYTES + u16le(head, 26) + u16le(head, 28);
  return begin + size <= object.size ? begin : null;
}

/** A part of what lies under a key, as a stream; null when there is none. */
export async function rangeOf(bucket: Bucket, key: string, offset: number, length: number) {
  if (length === 0) return new Response("").body;
  return (await bucket.get(key, { range: { offset, length } }))?.body ?? null;
}
