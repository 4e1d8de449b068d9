import { type Bytes, concat, utf8 } from "~/lib/bytes";
import { crc32 } from "~/services/files/pictures/png";
import { CANARY, spliced } from "./pictures";

type Rgb = readonly [red: number, green: number, blue: number];
type Painter = (x: number, y: number) => Rgb;

/** Red and green above, blue and white below. */
export const quarters =
  (width: number, height: number): Painter =>
  (x, y) => {
    const [isRight, isLow] = [x >= width / 2, y >= height / 2];
    if (isLow) return isRight ? [255, 255, 255] : [0, 0, 255];
    return isRight ? [0, 255, 0] : [255, 0, 0];
  };

const be32 = (value: number) =>
  new Uint8Array([value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255]);

/** A PNG chunk. */
export function chunk(type: string, data: Uint8Array): Bytes {
  const checked = concat(utf8(type), data);
  return concat(be32(data.length), checked, be32(crc32(checked)));
}

async function packed(bytes: Bytes): Promise<Bytes> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const PNG_SIGNATURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** What a PNG of this size begins with. */
export const pngHead = (width: number, height: number, depth = 8, colour = 2): Bytes =>
  concat(
    PNG_SIGNATURE,
    chunk("IHDR", concat(be32(width), be32(height), new Uint8Array([depth, colour, 0, 0, 0]))),
  );

/** A PNG of plain colours, its lines told by the ones above. @param more chunks before the picture */
export async function pngOf(
  width: number,
  height: number,
  paint: Painter,
  ...more: Bytes[]
): Promise<Bytes> {
  const rows = concat(...Array.from({ length: height }, (_, y) => lineOf(width, y, paint)));
  const data = chunk("IDAT", await packed(rows));
  return concat(pngHead(width, height), ...more, data, chunk("IEND", new Uint8Array()));
}

/** The first line as it is, each other as it differs from the one above. */
function lineOf(width: number, y: number, paint: Painter): Uint8Array {
  const parts = Array.from({ length: 3 * width }, (_, at) => {
    const of = (row: number) => paint(Math.floor(at / 3), row)[at % 3] ?? 0;
    return y === 0 ? of(y) : of(y) - of(y - 1);
  });
  return Uint8Array.from([y === 0 ? 0 : 2, ...parts]);
}

/** An Exif block as a phone writes it: how it was held, and where it stood, in the degrees of the Marina. */
export function gpsExif(orientation = 1): Bytes {
  const entries: [tag: number, type: number, count: number, value: number][] = [
    [0x0112, 3, 1, orientation << 16],
    [0x8825, 4, 1, 38],
  ];
  const place: typeof entries = [
    [1, 2, 2, 0x4e000000],
    [2, 5, 3, 92],
    [3, 2, 2, 0x45000000],
    [4, 5, 3, 116],
  ];
  const directory = (all: typeof entries) =>
    concat(
      new Uint8Array([0, all.length]),
      ...all.map(([tag, type, count, value]) =>
        concat(new Uint8Array([tag >> 8, tag & 255, 0, type]), be32(count), be32(value)),
      ),
      be32(0),
    );
  const degrees = (...parts: number[]) => concat(...parts.flatMap((part) => [be32(part), be32(1)]));
  return concat(
    utf8("MM\0*"),
    be32(8),
    directory(entries),
    directory(place),
    degrees(25, 4, 38),
    degrees(55, 8, 20),
    utf8(CANARY),
  );
}

/** A JPEG with a segment put in behind its start. */
export function withSegment(jpeg: Bytes, code: number, ...content: Uint8Array[]): Bytes {
  const data = concat(...content);
  const length = data.length + 2;
  const head = new Uint8Array([0xff, code, length >> 8, length & 255]);
  return spliced(jpeg, 2, head, data);
}

/** A JPEG that says where and how it was taken. */
export const withExif = (jpeg: Bytes, exif = gpsExif()): Bytes =>
  withSegment(jpeg, 0xe1, utf8("Exif\0\0"), exif);

/**
 * A grey JPEG as large as wanted, of which only the mean of each block of 64 pixels is told: in one pass with all
 * else, or as the first of several passes.
 */
export function greyJpeg(
  columns: number,
  rows: number,
  greyOf: (column: number, row: number) => number,
  kind: "in-one" | "in-passes",
): Bytes {
  const bits: string[] = [];
  let last = 0;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const mean = (greyOf(column, row) - 128) * 8;
      bits.push(codeOf(mean - last), kind === "in-one" ? "0" : "");
      last = mean;
    }
  const size = (blocks: number) => [(blocks * 8) >> 8, (blocks * 8) & 255];
  const frame = [8, ...size(rows), ...size(columns), 1, 1, 0x11, 0];
  const sizes = Array.from({ length: 12 }, (_, n) => n);
  const flat = withSegment(
    new Uint8Array([0xff, 0xd8]),
    0xda,
    new Uint8Array([1, 1, 0, 0, kind === "in-one" ? 63 : 0, 0]),
  );
  const means = new Uint8Array([0x00, 0, 0, 0, 12, ...Array<number>(12).fill(0), ...sizes]);
  const details = new Uint8Array([0x10, 1, ...Array<number>(15).fill(0), 0]);
  const steps = new Uint8Array(65).fill(1);
  steps[0] = 0;
  const parts: [number, Uint8Array][] = [
    [0xc4, details],
    [0xc4, means],
    [kind === "in-one" ? 0xc0 : 0xc2, new Uint8Array(frame)],
    [0xdb, steps],
  ];
  const whole = parts.reduce((jpeg, [code, content]) => withSegment(jpeg, code, content), flat);
  return concat(whole, stuffed(bits.join("")), new Uint8Array([0xff, 0xd9]));
}

/** A difference: its size in four bits, then itself. */
function codeOf(value: number): string {
  const size = 32 - Math.clz32(Math.abs(value));
  const told = value < 0 ? value + 2 ** size - 1 : value;
  return size.toString(2).padStart(4, "0") + (size > 0 ? told.toString(2).padStart(size, "0") : "");
}

function stuffed(bits: string): Bytes {
  const bytes: number[] = [];
  for (let at = 0; at < bits.length; at += 8) {
    const byte = Number.parseInt(bits.slice(at, at + 8).padEnd(8, "1"), 2);
    bytes.push(byte, ...(byte === 0xff ? [0] : []));
  }
  return new Uint8Array(bytes);
}
