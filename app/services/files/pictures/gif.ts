import { type Bytes, concat } from "~/lib/bytes";
import { startsWith } from "../reading";

const HEADER_BYTES = 13;
const IMAGE_BYTES = 10;
const [EXTENSION, IMAGE, TRAILER] = [0x21, 0x2c, 0x3b];
const [GRAPHIC_CONTROL, APPLICATION] = [0xf9, 0xff];
const LOOPS = ["NETSCAPE2.0", "ANIMEXTS1.0"];

/** A GIF without comments, XMP, texts and whatever follows its end. Null when it is broken. */
export function cleanGif(bytes: Bytes): Bytes | null {
  const pieces: Uint8Array[] = [];
  const start = HEADER_BYTES + colourTableBytes(bytes[10]);
  for (let at = start; at < bytes.length; ) {
    if (bytes[at] === TRAILER)
      return concat(bytes.subarray(0, start), ...pieces, bytes.subarray(at, at + 1));

    const end = endOfBlock(bytes, at);
    if (end === null) return null;
    if (isDrawing(bytes, at)) pieces.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

const colourTableBytes = (flags = 0) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

function endOfBlock(bytes: Bytes, at: number): number | null {
  if (bytes[at] === EXTENSION) return endOfSubBlocks(bytes, at + 2);
  if (bytes[at] !== IMAGE) return null;

  // One byte of code size stands before the data.
  const data = at + IMAGE_BYTES + colourTableBytes(bytes[at + 9]) + 1;
  return endOfSubBlocks(bytes, data);
}

function endOfSubBlocks(bytes: Bytes, from: number): number | null {
  for (let at = from; at < bytes.length; at += 1 + (bytes[at] ?? 0))
    if (bytes[at] === 0) return at + 1;
  return null;
}

const isDrawing = (bytes: Bytes, at: number) =>
  bytes[at] === IMAGE ||
  bytes[at + 1] === GRAPHIC_CONTROL ||
  (bytes[at + 1] === APPLICATION && LOOPS.some((loop) => startsWith(bytes, loop, at + 3)));
