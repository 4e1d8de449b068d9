import { type Bytes, concat, fromHex, utf8 } from "~/lib/bytes";
import { SIDE } from "../square";
import { BLOCK, cosines, transform, transposed, ZIGZAG } from "./tables";

/** The steps that T.81 suggests for brightness and for colour (table K.1, K.2), each half as large: a good likeness. */
const STEPS = {
  brightness: halved(
    ...[16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57],
    ...[69, 56, 14, 17, 22, 29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55],
    ...[
      64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
    ],
  ),
  colour: halved(
    ...[17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56],
    ...Array<number>(5).fill(99),
    ...[47, 66],
    ...Array<number>(38).fill(99),
  ),
};

function halved(...steps: number[]): Uint8Array {
  return Uint8Array.from(steps, (step) => Math.ceil(step / 2));
}

/** The codes that T.81 suggests for brightness (tables K.3, K.5). They do for colour as well. */
const MEANS = {
  counts: fromHex("00010501010101010100000000000000"),
  symbols: fromHex("000102030405060708090a0b"),
};
const DETAILS = {
  counts: fromHex("0002010303020403050504040000017d"),
  symbols: fromHex(
    [
      "01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a",
      "25262728292a3435363738393a434445464748494a535455565758595a636465666768696a73747576777879",
      "7a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9",
      "cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa",
    ].join(""),
  ),
};

/** By symbol: its code's length, and the code. */
type Codes = Map<number, readonly [length: number, code: number]>;

function codesOf({ counts, symbols }: typeof MEANS): Codes {
  const codes: Codes = new Map();
  let code = 0;
  let at = 0;
  for (const [shorter, count] of counts.entries()) {
    for (let n = 0; n < count; n++) codes.set(symbols[at++] ?? 0, [shorter + 1, code++]);
    code <<= 1;
  }
  return codes;
}

/** Bits behind one another, with a zero after each byte 0xFF. */
class BitsOut {
  readonly bytes: number[] = [];
  #word = 0;
  #count = 0;

  put(length: number, value: number) {
    this.#word = (this.#word << length) | value;
    this.#count += length;
    while (this.#count >= 8) {
      this.#count -= 8;
      const byte = (this.#word >>> this.#count) & 0xff;
      this.bytes.push(byte, ...(byte === 0xff ? [0] : []));
    }
    this.#word &= (1 << this.#count) - 1;
  }

  /** A number with its size before it, in the code of `zeros` and that size. */
  coded(codes: Codes, zeros: number, value: number) {
    const size = 32 - Math.clz32(Math.abs(value));
    this.symbol(codes, (zeros << 4) | size);
    if (size > 0) this.put(size, value < 0 ? value + (1 << size) - 1 : value);
  }

  symbol(codes: Codes, symbol: number) {
    const [length, code] = codes.get(symbol) ?? [];
    if (length === undefined || code === undefined) throw new Error(`no code for ${symbol}`);
    this.put(length, code);
  }
}

/** A portrait's pixels, red, green and blue, as a JPEG that says nothing else. */
export function writeJpeg(pixels: Uint8ClampedArray): Bytes {
  const bits = new BitsOut();
  const means = codesOf(MEANS);
  const details = codesOf(DETAILS);
  const last = [0, 0, 0];
  for (let top = 0; top < SIDE; top += BLOCK)
    for (let left = 0; left < SIDE; left += BLOCK)
      for (const [n, block] of blocksAt(pixels, left, top).entries()) {
        bits.coded(means, 0, (block[0] ?? 0) - (last[n] ?? 0));
        last[n] = block[0] ?? 0;
        putDetails(bits, details, block);
      }
  bits.put(7, 0x7f);
  return concat(HEAD, new Uint8Array(bits.bytes), new Uint8Array([0xff, 0xd9]));
}

function putDetails(bits: BitsOut, codes: Codes, block: Int16Array) {
  let zeros = 0;
  for (let k = 1; k < 64; k++) {
    const value = block[k] ?? 0;
    if (value === 0) {
      zeros += 1;
      continue;
    }
    for (; zeros > 15; zeros -= 16) bits.symbol(codes, 0xf0);
    bits.coded(codes, zeros, value);
    zeros = 0;
  }
  if (zeros > 0) bits.symbol(codes, 0);
}

/** Brightness and the two colours of a block, transformed, in steps, in their order. */
function blocksAt(pixels: Uint8ClampedArray, left: number, top: number): Int16Array[] {
  const [bright, blueness, redness] = [newPlane(), newPlane(), newPlane()];
  for (let place = 0; place < BLOCK * BLOCK; place++) {
    const at = ((top + (place >> 3)) * SIDE + left + (place & 7)) * 3;
    const [red, green, blue] = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
    bright[place] = 0.299 * red + 0.587 * green + 0.114 * blue - 128;
    blueness[place] = -0.168736 * red - 0.331264 * green + 0.5 * blue;
    redness[place] = 0.5 * red - 0.418688 * green - 0.081312 * blue;
  }
  const planes = [bright, blueness, redness];
  return planes.map((plane, n) => transformed(plane, n === 0 ? STEPS.brightness : STEPS.colour));
}

const newPlane = () => new Float64Array(BLOCK * BLOCK);
const TABLE = transposed(cosines(BLOCK));

function transformed(plane: Float64Array, steps: Uint8Array): Int16Array {
  const [half, whole] = [newPlane(), newPlane()];
  transform(plane, TABLE, BLOCK, half);
  transform(half, TABLE, BLOCK, whole);
  return Int16Array.from(ZIGZAG, (place) => Math.round((whole[place] ?? 0) / (steps[place] ?? 1)));
}

const segment = (code: number, ...content: Uint8Array[]) => {
  const length = content.reduce((sum, { length }) => sum + length, 2);
  return concat(new Uint8Array([0xff, code, length >> 8, length & 255]), ...content);
};
const bytes = (...values: number[]) => new Uint8Array(values);
const inOrder = (steps: Uint8Array) => Uint8Array.from(ZIGZAG, (place) => steps[place] ?? 1);

/** All before the bits: the same for every portrait. */
const HEAD = concat(
  bytes(0xff, 0xd8),
  segment(0xe0, utf8("JFIF\0"), bytes(1, 2, 0, 0, 1, 0, 1, 0, 0)),
  segment(0xdb, bytes(0), inOrder(STEPS.brightness), bytes(1), inOrder(STEPS.colour)),
  segment(
    0xc0,
    bytes(8, SIDE >> 8, SIDE & 255, SIDE >> 8, SIDE & 255, 3),
    bytes(1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1),
  ),
  segment(0xc4, bytes(0x00), MEANS.counts, MEANS.symbols),
  segment(0xc4, bytes(0x10), DETAILS.counts, DETAILS.symbols),
  segment(0xda, bytes(3, 1, 0, 2, 0, 3, 0, 0, 63, 0)),
);
