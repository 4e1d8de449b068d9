import { insist } from "../broken";
import { SIDE, type Square, squareIn } from "../square";
import type { PngHeader } from "./header";
import { unfiltered } from "./unfilter";

interface Colours {
  header: PngHeader;
  palette: Uint8Array | undefined;
  /** How opaque the colours of the palette are. */
  alphas: Uint8Array | undefined;
}

/** A smaller picture within the picture: every so many pixels from a first one on. */
interface Pass {
  x: number;
  y: number;
  across: number;
  down: number;
}

const WHOLE: Pass = { x: 0, y: 0, across: 1, down: 1 };
/** Adam7 (PNG, 8.2). */
const INTERLACED: readonly Pass[] = [
  { x: 0, y: 0, across: 8, down: 8 },
  { x: 4, y: 0, across: 8, down: 8 },
  { x: 0, y: 4, across: 4, down: 8 },
  { x: 2, y: 0, across: 4, down: 4 },
  { x: 0, y: 2, across: 2, down: 4 },
  { x: 1, y: 0, across: 2, down: 2 },
  { x: 0, y: 1, across: 1, down: 2 },
];

/** Pixels of a side that make a likeness: of a larger picture every so many are taken. */
const MOST_ACROSS = 4 * SIDE;

/** How many numbers a pixel of each kind of colour has. */
const SAMPLES: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Unpacks the lines and adds what of them lies in the square in the middle. */
export async function readPixels(
  packed: readonly Uint8Array[],
  colours: Colours,
  square: Square,
): Promise<void> {
  const { header } = colours;
  const bits = (SAMPLES[header.colour] ?? 1) * header.depth;
  const lines = linesIn(packed);
  try {
    for (const pass of header.isInterlaced ? INTERLACED : [WHOLE])
      await readPass(lines, pass, bits, colours, square);
  } finally {
    await lines.end();
  }
}

async function readPass(lines: Lines, pass: Pass, bits: number, colours: Colours, square: Square) {
  const { width, height } = colours.header;
  const columns = Math.ceil((width - pass.x) / pass.across);
  if (columns <= 0) return;

  const bytes = Math.ceil((columns * bits) / 8);
  let above: Uint8Array = new Uint8Array(bytes);
  for (let y = pass.y; y < height; y += pass.down) {
    const line = await lines.next(1 + bytes);
    above = unfiltered(line, above, Math.max(1, bits >> 3));
    addLine(above, y, pass, colours, square);
  }
}

function addLine(
  line: Uint8Array,
  y: number,
  { x: first, across }: Pass,
  colours: Colours,
  square: Square,
) {
  const { side, left, top } = squareIn(colours.header);
  if (y < top || y >= top + side) return;

  const every = Math.max(1, Math.floor(side / MOST_ACROSS));
  if ((y - top) % every !== 0) return;

  const from = Math.max(0, Math.ceil((left - first) / across));
  const pixel = { red: 0, green: 0, blue: 0, alpha: 255 };
  for (let n = from, x = first + from * across; x < left + side; n++, x += across) {
    if ((x - left) % every !== 0) continue;
    colourAt(line, n, colours, pixel);
    const { red, green, blue, alpha } = pixel;
    const onWhite = (part: number) => 255 + ((part - 255) * alpha) / 255;
    square.add(x - left, y - top, onWhite(red), onWhite(green), onWhite(blue));
  }
}

interface Pixel {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

function colourAt(line: Uint8Array, n: number, { header, palette, alphas }: Colours, pixel: Pixel) {
  const { colour, depth } = header;
  const samples = SAMPLES[colour] ?? 1;
  const part = (k: number) => sampleAt(line, n * samples + k, depth);
  if (colour === 3) {
    const entry = part(0);
    [pixel.red = 0, pixel.green = 0, pixel.blue = 0] = palette?.subarray(3 * entry) ?? [];
    pixel.alpha = alphas?.[entry] ?? 255;
    return;
  }
  const most = 2 ** Math.min(depth, 8) - 1;
  const isGrey = samples < 3;
  pixel.red = (part(0) * 255) / most;
  pixel.green = isGrey ? pixel.red : part(1);
  pixel.blue = isGrey ? pixel.red : part(2);
  pixel.alpha = samples % 2 === 0 ? part(samples - 1) : 255;
}

/** A number of a line; of 16 bits the first eight, which are all that is drawn. */
function sampleAt(line: Uint8Array, n: number, depth: number): number {
  if (depth >= 8) return line[n * (depth >> 3)] ?? 0;

  const bit = n * depth;
  const byte = line[bit >> 3] ?? 0;
  return (byte >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
}

interface Lines {
  next: (bytes: number) => Promise<Uint8Array>;
  end: () => Promise<void>;
}

/** The unpacked bytes, so many at a time. */
function linesIn(packed: readonly Uint8Array[]): Lines {
  const unpacked = new Blob([...packed] as BlobPart[])
    .stream()
    .pipeThrough(new DecompressionStream("deflate"));
  const reader = unpacked.getReader();
  let waiting: Uint8Array = new Uint8Array();
  let at = 0;
  return {
    async next(bytes) {
      const line = new Uint8Array(bytes);
      for (let filled = 0; filled < bytes; ) {
        if (at === waiting.length) {
          const { value } = await reader.read().catch(() => ({ value: undefined }));
          insist(value !== undefined);
          [waiting, at] = [value, 0];
        }
        const some = waiting.subarray(at, at + bytes - filled);
        line.set(some, filled);
        filled += some.length;
        at += some.length;
      }
      return line;
    },
    end: () => reader.cancel().catch(() => undefined),
  };
}
