import { insist } from "../broken";
import { Square, squareIn } from "../square";
import type { Component, Frame } from "./frame";
import { BLOCK, cosines, transform } from "./tables";

export type Quantisation = Uint16Array;

/** A colour's pixels, of the blocks that were kept. */
interface Plane {
  /** Where its first pixel stands in the whole colour. */
  left: number;
  top: number;
  width: number;
  height: number;
  pixels: Uint8ClampedArray;
  /** How many of its pixels there are to one of the picture. */
  across: number;
  down: number;
}

/** Draws the square in the middle of what was read. */
export function drawSquare(
  frame: Frame,
  quantisations: readonly (Quantisation | undefined)[],
  isRgb: boolean,
): Square {
  const { scale } = frame;
  const planes = frame.components.map((component) => {
    const quantisation = quantisations[component.quantisation];
    insist(quantisation !== undefined);
    return planeOf(component, frame, quantisation);
  });
  const { side, left, top } = squareIn(frame);
  const scaled = (length: number) => Math.floor((length * scale) / BLOCK);
  const drawn = Math.max(1, scaled(side));
  const square = new Square(drawn);
  const colour = colourBy(planes, isRgb);
  for (let y = 0; y < drawn; y++)
    for (let x = 0; x < drawn; x++) square.add(x, y, ...colour(x + scaled(left), y + scaled(top)));
  return square;
}

function planeOf(component: Component, { most, scale }: Frame, quantisation: Quantisation): Plane {
  const { kept } = component;
  const [width, height] = [kept.columns * scale, kept.rows * scale];
  const pixels = new Uint8ClampedArray(width * height);
  const plane = { left: kept.left * scale, top: kept.top * scale, width, height, pixels };
  const table = cosines(scale);
  for (let block = 0; block < kept.columns * kept.rows; block++) {
    const [column, row] = [block % kept.columns, Math.floor(block / kept.columns)];
    const values = kept.values.subarray(block * kept.each, (block + 1) * kept.each);
    const drawn = drawBlock(values, quantisation, table, scale);
    putBlock(plane, drawn, (row * width + column) * scale, scale);
  }
  return { ...plane, across: component.across / most.across, down: component.down / most.down };
}

const [values, half, whole] = [0, 1, 2].map(() => new Float64Array(BLOCK * BLOCK));

/** The inverse cosine transform at the size that is drawn (T.81, A.3.3). */
function drawBlock(
  block: Int16Array,
  quantisation: Quantisation,
  table: Float64Array,
  size: number,
): Float64Array {
  insist(values !== undefined && half !== undefined && whole !== undefined);
  for (const [at, value] of block.entries()) values[at] = value * (quantisation[at] ?? 0);
  transform(values, table, size, half);
  transform(half, table, size, whole);
  return whole;
}

function putBlock(
  plane: Omit<Plane, "across" | "down">,
  block: Float64Array,
  at: number,
  size: number,
) {
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      plane.pixels[at + y * plane.width + x] = 128 + (block[y * BLOCK + x] ?? 0);
}

type Rgb = [number, number, number];

/** The colour of a pixel of the scaled picture (JFIF 1.02, or as it stands). */
function colourBy([first, second, third]: readonly Plane[], isRgb: boolean) {
  insist(first !== undefined);
  return (x: number, y: number): Rgb => {
    const one = pixelOf(first, x, y);
    if (!second || !third) return [one, one, one];

    const [two, three] = [pixelOf(second, x, y), pixelOf(third, x, y)];
    if (isRgb) return [one, two, three];
    const [blue, red] = [two - 128, three - 128];
    return [
      bounded(one + 1.402 * red),
      bounded(one - 0.344136 * blue - 0.714136 * red),
      bounded(one + 1.772 * blue),
    ];
  };
}

const bounded = (value: number) => Math.min(255, Math.max(0, value));

function pixelOf({ left, top, width, height, pixels, across, down }: Plane, x: number, y: number) {
  const column = Math.min(Math.max(0, Math.floor(x * across) - left), width - 1);
  const row = Math.min(Math.max(0, Math.floor(y * down) - top), height - 1);
  return pixels[row * width + column] ?? 0;
}
