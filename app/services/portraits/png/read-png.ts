import { type Orientation, readOrientation, UPRIGHT } from "../../files/pictures/orientation";
import { ascii, u32be } from "../../files/reading";
import { Broken, insist } from "../broken";
import { isTooLarge, type Size, Square, squareIn } from "../square";
import { readPixels } from "./pixels";

const SIGNATURE_BYTES = 8;
const FRAME_BYTES = 12;

/** A PNG's header (PNG, 11.2.1). */
export interface PngHeader extends Size {
  depth: number;
  colour: number;
  isInterlaced: boolean;
}

/** Depths that each kind of colour may have. */
const DEPTHS: Record<number, readonly number[]> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** What a PNG says in its header. Throws `Broken`. */
export function headerOfPng(file: Uint8Array): PngHeader {
  insist(ascii(file, 12, 16) === "IHDR" && u32be(file, 8) === 13);
  const [depth = 0, colour = 0, , , interlace = 0] = file.subarray(24, 29);
  insist(DEPTHS[colour]?.includes(depth) === true && interlace <= 1);
  const size = { width: u32be(file, 16), height: u32be(file, 20) };
  return { ...size, depth, colour, isInterlaced: interlace === 1 };
}

interface Chunk {
  type: string;
  data: Uint8Array;
}

function* chunksOf(file: Uint8Array): Generator<Chunk> {
  for (let at = SIGNATURE_BYTES; at < file.length; ) {
    const end = at + FRAME_BYTES + u32be(file, at);
    insist(end <= file.length);
    const type = ascii(file, at + 4, at + 8);
    yield { type, data: file.subarray(at + 8, end - 4) };
    if (type === "IEND") return;
    at = end;
  }
  throw new Broken();
}

/**
 * The square in the middle of a PNG, and how it is to be turned. It is unpacked line by line and never held.
 * What shines through lies on white. Throws `Broken`.
 */
export async function readPng(
  file: Uint8Array,
): Promise<{ square: Square; orientation: Orientation }> {
  const header = headerOfPng(file);
  insist(!isTooLarge(header));
  const chunks = [...chunksOf(file)];
  const of = (type: string) => chunks.filter((chunk) => chunk.type === type);
  const [palette, alphas, exif] = ["PLTE", "tRNS", "eXIf"].map((type) => of(type)[0]?.data);
  const packed = of("IDAT").map(({ data }) => data);
  insist(packed.length > 0 && (header.colour !== 3 || palette !== undefined));

  const square = new Square(squareIn(header).side);
  await readPixels(packed, { header, palette, alphas }, square);
  return { square, orientation: exif ? readOrientation(exif) : UPRIGHT };
}
