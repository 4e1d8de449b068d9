import { type Bytes, concat, utf8 } from "~/lib/bytes";
import { ascii, startsWith, u32le } from "../reading";
import { orientationOnly, readOrientation, UPRIGHT } from "./orientation";

const HEADER_BYTES = 12;
const DRAWING = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]);
const EXIF_FLAG = 0b1000;
const XMP_FLAG = 0b0100;

interface Chunk {
  type: string;
  data: Uint8Array;
}

/** A WebP without Exif, XMP, unknown chunks and whatever follows its end; turned as it was. Null when it is broken. */
export function cleanWebp(bytes: Bytes): Bytes | null {
  const chunks = readChunks(bytes);
  if (!chunks?.some(({ type }) => type.startsWith("VP8"))) return null;

  const exif = chunks.find(({ type }) => type === "EXIF");
  const orientation = exif ? readOrientation(withoutPrefix(exif.data)) : UPRIGHT;
  const turned = orientation !== UPRIGHT;
  const drawing = chunks
    .filter(({ type }) => DRAWING.has(type))
    .map((chunk) => write(withFlags(chunk, turned)));
  const last = turned ? [write({ type: "EXIF", data: orientationOnly(orientation) })] : [];
  return file([...drawing, ...last]);
}

function readChunks(bytes: Bytes): Chunk[] | null {
  const chunks: Chunk[] = [];
  const end = 8 + u32le(bytes, 4);
  if (!(end <= bytes.length)) return null;

  for (let at = HEADER_BYTES; at < end; ) {
    const length = u32le(bytes, at + 4);
    const next = at + 8 + length + (length % 2);
    // Some encoders leave out the last padding byte.
    if (!(at + 8 + length <= end)) return null;

    chunks.push({ type: ascii(bytes, at, at + 4), data: bytes.subarray(at + 8, at + 8 + length) });
    at = next;
  }
  return chunks;
}

/** Some writers start the block as a JPEG would. */
const withoutPrefix = (exif: Uint8Array) =>
  startsWith(exif, "Exif\0\0") ? exif.subarray(6) : exif;

function withFlags({ type, data }: Chunk, turned: boolean): Chunk {
  if (type !== "VP8X") return { type, data };

  const changed = concat(data);
  const flags = (changed[0] ?? 0) & ~(EXIF_FLAG | XMP_FLAG);
  changed[0] = turned ? flags | EXIF_FLAG : flags;
  return { type, data: changed };
}

const write = ({ type, data }: Chunk) =>
  concat(utf8(type), number32(data.length), data, new Uint8Array(data.length % 2));

function file(chunks: readonly Bytes[]): Bytes {
  const body = concat(utf8("WEBP"), ...chunks);
  return concat(utf8("RIFF"), number32(body.length), body);
}

function number32(value: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}
