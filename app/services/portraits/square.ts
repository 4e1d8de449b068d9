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
    const between = Array.from({ length: SIDE }, (_, at) => this.#neighbours(at));
    for (let y = 0; y < SIDE; y++)
      for (let x = 0; x < SIDE; x++) {
        const [fromX, fromY] = turned(x, y, orientation);
        const [across, down] = [between[fromX], between[fromY]];
        if (across && down) this.#draw(pixels, (y * SIDE + x) * RGB, across, down);
      }
    return pixels;
  }

  /** Between the four cells around a place of the portrait; where there is a cell for each, that one. */
  #draw(pixels: Uint8ClampedArray, at: number, across: Between, down: Between) {
    for (let part = 0; part < RGB; part++) {
      const above = this.#along(across, down.first, part);
      const below = down.by === 0 ? above : this.#along(across, down.second, part);
      pixels[at + part] = above + (below - above) * down.by;
    }
  }

  #along({ first, second, by }: Between, y: number, part: number): number {
    const left = this.#mean(first, y, part);
    return by === 0 ? left : left + (this.#mean(second, y, part) - left) * by;
  }

  #neighbours(at: number): Between {
    const place = Math.max(0, ((at + 0.5) * this.cells) / SIDE - 0.5);
    const first = Math.min(Math.floor(place), this.cells - 1);
    return { first, second: Math.min(first + 1, this.cells - 1), by: place - first };
  }

  #mean(x: number, y: number, part: number): number {
    const cell = y * this.cells + x;
    return (this.#sums[cell * RGB + part] ?? 0) / Math.max(1, this.#counts[cell] ?? 0);
  }
}

/** Two cells, and how far from the first to the second. */
interface Between {
  first: number;
  second: number;
  by: number;
}

/** Where a pixel of the upright square stands in the one that was read (Exif, tag 0x0112). */
function turned(x: number, y: number, orientation: Orientation): [number, number] {
  const [backX, backY] = [SIDE - 1 - x, SIDE - 1 - y];
  switch (orientation) {
    case 2:
      return [backX, y];
    case 3:
      return [backX, backY];
    case 4:
      return [x, backY];
    case 5:
      return [y, x];
    case 6:
      return [y, backX];
    case 7:
      return [backY, backX];
    case 8:
      return [backY, x];
    default:
      return [x, y];
  }
}
