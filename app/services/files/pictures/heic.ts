import type { Bytes } from "~/lib/bytes";
import { ascii, u16be, u32be } from "../reading";
import { type Extent, readLocations } from "./heic-locations";

/** A box of ISO 14496-12: where its content starts and ends. */
interface Box {
  type: string;
  start: number;
  end: number;
}

/** Items that speak about the picture: Exif, XMP and other texts, addresses. */
const TALKING = ["Exif", "mime", "uri "];
const PICTURE_BOXES = ["ftyp", "meta", "mdat", "free", "skip"];

/**
 * A HEIC picture whose Exif, XMP and other descriptions are overwritten with zeros, so that nothing moves. Null
 * when they cannot be found for certain: then the file must not be kept.
 */
export function cleanHeic(bytes: Bytes): Bytes | null {
  const boxes = boxesIn(bytes, 0, bytes.length);
  const meta = boxes?.find(({ type }) => type === "meta");
  if (!boxes || !meta || boxes.some(({ type }) => !PICTURE_BOXES.includes(type))) return null;

  const extents = talkingExtents(bytes, meta);
  if (!extents?.every(({ from, to }) => from < to && to <= bytes.length)) return null;

  const cleaned = bytes.slice();
  for (const { from, to } of extents) cleaned.fill(0, from, to);
  for (const { type, start, end } of boxes)
    if (type === "free" || type === "skip") cleaned.fill(0, start, end);
  return cleaned;
}

function talkingExtents(bytes: Bytes, meta: Box): Extent[] | null {
  const parts = boxesIn(bytes, meta.start + 4, meta.end);
  const info = parts?.find(({ type }) => type === "iinf");
  const location = parts?.find(({ type }) => type === "iloc");
  const ids = info && talkingItems(bytes, info);
  if (!parts || !ids || !location) return null;

  const data = parts.find(({ type }) => type === "idat");
  const located = readLocations(bytes.subarray(location.start, location.end), data?.start ?? null);
  if (!located) return null;
  return located.filter(({ id }) => ids.includes(id)).flatMap(({ extents }) => extents);
}

function talkingItems(bytes: Bytes, info: Box): number[] | null {
  const counted = bytes[info.start] === 0 ? 2 : 4;
  const entries = boxesIn(bytes, info.start + 4 + counted, info.end);
  if (!entries?.every(({ type, start }) => type === "infe" && (bytes[start] ?? 0) >= 2))
    return null;

  return entries
    .map(({ start }) => {
      const wide = bytes[start] === 3;
      const id = wide ? u32be(bytes, start + 4) : u16be(bytes, start + 4);
      const typeAt = start + (wide ? 10 : 8);
      return { id, type: ascii(bytes, typeAt, typeAt + 4) };
    })
    .filter(({ type }) => TALKING.includes(type))
    .map(({ id }) => id);
}

/** The boxes between two places, or null when they do not fill them exactly. */
function boxesIn(bytes: Bytes, from: number, to: number): Box[] | null {
  const boxes: Box[] = [];
  for (let at = from; at < to; ) {
    const size = u32be(bytes, at);
    const end = size === 0 ? to : at + size;
    // Boxes of more than 4 GB have another header; no file of ours is that large.
    if (!(size !== 1 && end >= at + 8 && end <= to)) return null;

    boxes.push({ type: ascii(bytes, at + 4, at + 8), start: at + 8, end });
    at = end;
  }
  return boxes;
}
