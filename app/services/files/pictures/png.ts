import { type Bytes, concat, utf8 } from "~/lib/bytes";
import { ascii, u32be } from "../reading";
import { orientationOnly, readOrientation, UPRIGHT } from "./orientation";

const SIGNATURE_BYTES = 8;
const FRAME_BYTES = 12;

/** The chunks that draw the picture. All others speak about it, or hide something in it. */
const DRAWING = new Set(
  "IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT bKGD hIST pHYs sPLT acTL fcTL fdAT".split(
    " ",
  ),
);

interface Chunk {
  type: string;
  /** Length, type, data and checksum. */
  bytes: Uint8Array;
}

/** A PNG without Exif, texts, times, unknown chunks and whatever follows its end; turned as it was. Null when it is broken. */
export function cleanPng(bytes: Bytes): Bytes | null {
  const chunks = readChunks(bytes);
  if (chunks?.[0]?.type !== "IHDR") return null;

  return concat(bytes.subarray(0, SIGNATURE_BYTES), ...chunks.map(whatStays));
}

/** All chunks to the one that ends the picture, or null when it is not there. */
function readChunks(bytes: Bytes): Chunk[] | null {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE_BYTES; at < bytes.length; ) {
    const end = at + FRAME_BYTES + u32be(bytes, at);
    if (!(end <= bytes.length)) return null;

    const type = ascii(bytes, at + 4, at + 8);
    chunks.push({ type, bytes: bytes.subarray(at, end) });
    if (type === "IEND") return chunks;
    at = end;
  }
  return null;
}

function whatStays({ type, bytes }: Chunk): Uint8Array {
  // In its place: viewers heed an orientation before the picture's data, and some not behind it.
  if (type === "eXIf") return orientationChunk(bytes.subarray(8, -4));
  return DRAWING.has(type) ? bytes : new Uint8Array();
}

function orientationChunk(exif: Uint8Array): Bytes {
  const orientation = readOrientation(exif);
  if (orientation === UPRIGHT) return new Uint8Array();

  const content = orientationOnly(orientation);
  const checked = concat(utf8("eXIf"), content);
  return concat(number32(content.length), checked, number32(crc32(checked)));
}

function number32(value: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

/** The checksum of PNG (ISO 3309), bit by bit: for some dozens of bytes. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
