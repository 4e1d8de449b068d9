import { ascii, u32be } from "../../files/reading";
import { insist } from "../broken";
import type { Size } from "../square";

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
