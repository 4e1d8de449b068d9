/** A run of bytes of a file. */
export interface Extent {
  from: number;
  to: number;
}

interface Location {
  id: number;
  extents: Extent[];
}

interface Widths {
  version: number;
  offset: number;
  length: number;
  base: number;
  index: number;
}

type Read = (size: number) => number;

const FIELD_WIDTHS = [4, 8];

/**
 * Where a HEIC file's items lie: the content of its `iloc` box (ISO 14496-12, 8.11.3).
 * Null when it is broken, or puts items where we do not look.
 * @param dataStart where the content of the `idat` box starts, to which some items refer.
 */
export function readLocations(box: Uint8Array, dataStart: number | null): Location[] | null {
  const version = box[0] ?? 0;
  const read = reader(box, 4);
  const widths = widthsOf(version, read(2));
  // Fields of no width would let a short box speak of billions of places.
  if (!FIELD_WIDTHS.includes(widths.offset) || !FIELD_WIDTHS.includes(widths.length)) return null;

  const locations: Location[] = [];
  for (let items = read(version < 2 ? 2 : 4); items > 0; items--) {
    const location = readLocation(read, widths, dataStart);
    if (!location) return null;
    locations.push(location);
  }
  return locations;
}

const widthsOf = (version: number, sizes: number): Widths => ({
  version,
  offset: (sizes >> 12) & 15,
  length: (sizes >> 8) & 15,
  base: (sizes >> 4) & 15,
  index: version === 0 ? 0 : sizes & 15,
});

function readLocation(read: Read, widths: Widths, dataStart: number | null): Location | null {
  const id = read(widths.version < 2 ? 2 : 4);
  const origin = originOf(widths.version === 0 ? 0 : read(2) & 15, dataStart);
  read(2);
  const base = origin + read(widths.base);
  const extents: Extent[] = [];
  for (let count = read(2); count > 0; count--) {
    read(widths.index);
    const from = base + read(widths.offset);
    const to = from + read(widths.length);
    if (Number.isNaN(to)) return null;
    extents.push({ from, to });
  }
  return Number.isNaN(base) ? null : { id, extents };
}

/** From where an item's places count: the file's start, or its `idat` box. NaN for any other way. */
function originOf(method: number, dataStart: number | null): number {
  if (method === 0) return 0;
  return method === 1 && dataStart !== null ? dataStart : Number.NaN;
}

/** Reads numbers of 0 to 8 bytes one after the other; past the end, NaN for ever. */
function reader(bytes: Uint8Array, from: number): Read {
  let at = from;
  return (size) => {
    at = at + size <= bytes.length ? at + size : Number.NaN;
    if (Number.isNaN(at)) return Number.NaN;
    return bytes.subarray(at - size, at).reduce((sum, byte) => sum * 256 + byte, 0);
  };
}
