import { u16be } from "../../files/reading";
import { insist } from "../broken";
import { SIDE, type Size, squareIn } from "../square";
import { BLOCK } from "./tables";

/** A colour's own picture, which may be coarser than the whole. */
export interface Component {
  id: number;
  /** How many of its blocks one unit holds, across and down. */
  across: number;
  down: number;
  quantisation: number;
  /** Its blocks, without those that only fill up the last units. */
  columns: number;
  rows: number;
  kept: Kept;
  /** The last block's mean: the next one tells only the difference. */
  mean: number;
}

/** Which blocks are kept, and how many coefficients of each. */
export interface Kept {
  left: number;
  top: number;
  columns: number;
  rows: number;
  each: 1 | 64;
  values: Int16Array;
}

export interface Frame extends Size {
  isProgressive: boolean;
  components: Component[];
  most: { across: number; down: number };
  /** Units of all colours, across and down. */
  units: { across: number; down: number };
  /** How many pixels are drawn of a block's eight: only as many as the portrait needs. */
  scale: 1 | 2 | 4 | 8;
}

const MOST_KEPT_BYTES = 32 * 1024 * 1024;

/** What a frame's header says of the size, before anything of it is read (T.81, B.2.2). */
export const sizeInFrame = (header: Uint8Array): Size => ({
  height: u16be(header, 1),
  width: u16be(header, 3),
});

/** The frame that a header tells of, with room for the blocks that the portrait needs. */
export function frameOf(header: Uint8Array, isProgressive: boolean): Frame {
  const size = sizeInFrame(header);
  const colours = header[5] ?? 0;
  insist(header[0] === 8 && (colours === 1 || colours === 3));
  insist(header.length === 6 + 3 * colours);

  const told = Array.from({ length: colours }, (_, n) => colourIn(header, 6 + 3 * n));
  const most = {
    across: Math.max(...told.map(({ across }) => across)),
    down: Math.max(...told.map(({ down }) => down)),
  };
  const units = {
    across: Math.ceil(size.width / (BLOCK * most.across)),
    down: Math.ceil(size.height / (BLOCK * most.down)),
  };
  const shape = { ...size, isProgressive, most, units };
  const scale = scaleFor(shape, told);
  const components = told.map((colour) => withRoom(colour, { ...shape, scale }));
  return { ...shape, scale, components };
}

function colourIn(header: Uint8Array, at: number) {
  const [id = 0, sampling = 0, quantisation = 0] = header.subarray(at, at + 3);
  const [across, down] = [sampling >> 4, sampling & 15];
  insist(across >= 1 && across <= 4 && down >= 1 && down <= 4 && quantisation <= 3);
  return { id, across, down, quantisation };
}

type Colour = ReturnType<typeof colourIn>;
type Shape = Omit<Frame, "components" | "scale">;

/** The least that gives the portrait its pixels; of a progressive picture too large to be held, the blocks' means. */
function scaleFor(shape: Shape, colours: readonly Colour[]): Frame["scale"] {
  const { side } = squareIn(shape);
  const scale = ([1, 2, 4] as const).find((one) => (side * one) / BLOCK >= SIDE) ?? 8;
  if (!shape.isProgressive) return scale;

  const inUnit = colours.reduce((sum, { across, down }) => sum + across * down, 0);
  const bytes = shape.units.across * shape.units.down * inUnit * BLOCK * BLOCK * 2;
  return bytes > MOST_KEPT_BYTES ? 1 : scale;
}

function withRoom(colour: Colour, frame: Omit<Frame, "components">): Component {
  const { width, height, most } = frame;
  const columns = Math.ceil((width * colour.across) / most.across / BLOCK);
  const rows = Math.ceil((height * colour.down) / most.down / BLOCK);
  return { ...colour, columns, rows, kept: roomFor(colour, frame), mean: 0 };
}

/** What is written in several passes is held whole until the last; of all else the square in the middle. */
function roomFor(colour: Colour, frame: Omit<Frame, "components">): Kept {
  const { isProgressive, scale, units, most } = frame;
  const each = scale === 1 ? 1 : 64;
  const all = { columns: units.across * colour.across, rows: units.down * colour.down };
  if (isProgressive && scale > 1)
    return { left: 0, top: 0, ...all, each, values: new Int16Array(all.columns * all.rows * each) };

  const { side, left, top } = squareIn(frame);
  const blocksTo = (at: number, part: number, whole: number) => (at * part) / whole / BLOCK;
  const first = Math.floor(blocksTo(left, colour.across, most.across));
  const above = Math.floor(blocksTo(top, colour.down, most.down));
  const last = Math.ceil(blocksTo(left + side, colour.across, most.across));
  const below = Math.ceil(blocksTo(top + side, colour.down, most.down));
  const some = {
    columns: Math.min(last + 1, all.columns) - first,
    rows: Math.min(below + 1, all.rows) - above,
  };
  const values = new Int16Array(some.columns * some.rows * each);
  return { left: first, top: above, ...some, each, values };
}
