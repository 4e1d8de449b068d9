import type { Orientation } from "../files/pictures/orientation";
import { insist } from "./broken";

/** The side of a portrait, in pixels. */
export const SIDE = 256;
const MOST_PIXELS = 40_000_000;
const RGB = 3;

export interface Size {
  width: number;
  height: number;
}

/** Whether a picture of this size may be read at all: known from its header, before anything is unpacked. */
export const isTooLarge = ({ width, height }: Size) => width * height > MOST_PIXELS;

/** The square in the middle of a picture. */
export function squareIn({ width, height }: Size) {
  const side = Math.min(width, height);
  insist(side > 0);
  return { side, left: (width - side) >> 1, top: (height - side) >> 1 };
}

/** A square made smaller while it is read: each pixel is added to the cell that it falls into, in any order. */
export class Square {
  readonly cells: number;
  readonly #cellOf: Uint16Array;
  readonly #sums: Uint32Array;
  readonly #counts: Uint32Array;

  constructor(side: number) {
    const cells = Math.min(SIDE, side);
    this.cells = cells;
    this.#cellOf = Uint16Array.from({ length: side }, (_, at) => Math.floor((at * cells) / side));
    this.#sums = new Uint32Array(cells * cells * RGB);
    this.#counts = new Uint32Array(cells * cells);
  }

  add(x: number, y: number, red: number, green: number, blue: number) {
    const cell = (this.#cellOf[y] ?? 0) * this.cells + (this.#cellOf[x] ?? 0);
    const at = cell * RGB;
    this.#sums[at] = (this.#sums[at] ?? 0) + red;
    this.#sums[at + 1] = (this.#sums[at + 1] ?? 0) + green;
    this.#sums[at + 2] = (this.#sums[at + 2] ?? 0) + blue;
    this.#counts[cell] = (this.#counts[cell] ?? 0) + 1;
  }

  /** The portrait's pixels, turned as its camera was held; a smaller square is drawn out. */
  pixels(orientation: Orientation): Uint8ClampedArray {
    const pixels = new Uint8ClampedArray(SIDE * SIDE * RGB);
    for (let y = 0; y < SIDE; y++)
      for (let x = 0; x < SIDE; x++) {
        const [fromX, fromY] = turned(x, y, orientation);
        for (let part = 0; part < RGB; part++)
          pixels[(y * SIDE + x) * RGB + part] = this.#between(fromX, fromY, part);
      }
    return pixels;
  }

  /** Between the four cells around a place of the portrait; where there is a cell for each, that one. */
  #between(x: number, y: number, part: number): number {
    const [left, right, acrossBy] = this.#neighbours(x);
    const [above, below, downBy] = this.#neighbours(y);
    const top = mixed(this.#mean(left, above, part), this.#mean(right, above, part), acrossBy);
    if (downBy === 0) return top;
    const bottom = mixed(this.#mean(left, below, part), this.#mean(right, below, part), acrossBy);
    return mixed(top, bottom, downBy);
  }

  #neighbours(at: number): [number, number, number] {
    const place = Math.max(0, ((at + 0.5) * this.cells) / SIDE - 0.5);
    const first = Math.min(Math.floor(place), this.cells - 1);
    return [first, Math.min(first + 1, this.cells - 1), place - first];
  }

  #mean(x: number, y: number, part: number): number {
    const cell = y * this.cells + x;
    return (this.#sums[cell * RGB + part] ?? 0) / Math.max(1, this.#counts[cell] ?? 0);
  }
}

const mixed = (one: number, other: number, by: number) => one + (other - one) * by;

/** Where a pixel of the upright square stands in the one that was read (Exif, tag 0x0112). */
function turned(x: number, y: number, orientation: Orientation): [number, number] {
  const [backX, backY] = [SIDE - 1 - x, SIDE - 1 - y];
  const places: [number, number][] = [
    ...([
      [x, y],
      [backX, y],
      [backX, backY],
      [x, backY],
    ] as [number, number][]),
    ...([
      [y, x],
      [y, backX],
      [backY, backX],
      [backY, x],
    ] as [number, number][]),
  ];
  return places[orientation - 1] ?? [x, y];
}
