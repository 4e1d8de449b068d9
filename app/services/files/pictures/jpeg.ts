import { type Bytes, concat, utf8 } from "~/lib/bytes";
import { startsWith, u16be } from "../reading";
import { orientationOnly, readOrientation, UPRIGHT } from "./orientation";

const SOI = new Uint8Array([0xff, 0xd8]);
const EOI = new Uint8Array([0xff, 0xd9]);
const [APP0, APP1, APP2, APP14, APP15] = [0xe0, 0xe1, 0xe2, 0xee, 0xef];
const [RST0, RST7, END, SCAN, COMMENT] = [0xd0, 0xd7, 0xd9, 0xda, 0xfe];
const EXIF = "Exif\0\0";
const JFIF_BYTES = 18;

interface Segment {
  code: number;
  /** The whole segment with its marker; of a scan, the picture's data too. */
  bytes: Uint8Array;
}

/**
 * A JPEG without Exif, XMP, IPTC, maker notes, thumbnails, comments and whatever follows its end; turned as it
 * was, the picture itself untouched. Null when it is broken.
 */
export function cleanJpeg(bytes: Bytes): Bytes | null {
  const segments = readSegments(bytes);
  if (!segments?.some(({ code }) => code === SCAN)) return null;

  const [jfif, rest] = [segments.filter(isJfif), segments.filter(isPicture)];
  return concat(
    SOI,
    ...jfif.slice(0, 1).map(withoutThumbnail),
    orientationSegment(segments),
    ...rest.map((segment) => segment.bytes),
    EOI,
  );
}

/** All segments up to the end marker, or null when they do not reach it. */
function readSegments(bytes: Bytes): Segment[] | null {
  const segments: Segment[] = [];
  for (let at = 2; bytes[at] === 0xff; ) {
    const code = bytes[at + 1] ?? 0;
    if (code === END) return segments;
    if (code === 0xff) {
      at++;
      continue;
    }
    const end = endOfSegment(bytes, at, code);
    if (end === null) return null;

    segments.push({ code, bytes: bytes.subarray(at, end) });
    at = end;
  }
  return null;
}

function endOfSegment(bytes: Bytes, at: number, code: number): number | null {
  const length = u16be(bytes, at + 2);
  const end = at + 2 + length;
  if (!(length >= 2 && end <= bytes.length)) return null;
  return code === SCAN ? endOfScan(bytes, end) : end;
}

/** Where the next marker stands: in a scan's data, 0xFF is followed by a zero or by a restart. */
function endOfScan(bytes: Bytes, from: number): number | null {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    const isData = next === 0 || next === 0xff || (next >= RST0 && next <= RST7);
    if (!isData) return at;
  }
  return null;
}

const isJfif = ({ code, bytes }: Segment) => code === APP0 && startsWith(bytes, "JFIF\0", 4);

function isPicture({ code, bytes }: Segment): boolean {
  if (code === APP2) return startsWith(bytes, "ICC_PROFILE\0", 4);
  if (code === APP14) return startsWith(bytes, "Adobe", 4);
  return code !== COMMENT && (code < APP0 || code > APP15);
}

function withoutThumbnail({ bytes }: Segment): Bytes {
  const short = concat(bytes.subarray(0, JFIF_BYTES));
  short.set([0, 16], 2);
  short.set([0, 0], 16);
  return short;
}

function orientationSegment(segments: readonly Segment[]): Bytes {
  const exif = segments.find(({ code, bytes }) => code === APP1 && startsWith(bytes, EXIF, 4));
  const orientation = exif ? readOrientation(exif.bytes.subarray(4 + EXIF.length)) : UPRIGHT;
  if (orientation === UPRIGHT) return new Uint8Array();

  const content = concat(utf8(EXIF), orientationOnly(orientation));
  return concat(new Uint8Array([0xff, APP1, 0, content.length + 2]), content);
}
