import { insist } from "../broken";
import { Bits, type HuffmanTable } from "./bits";
import {
  type Coded,
  firstDetails,
  firstMean,
  nextDetails,
  nextMean,
  type Pass,
  type ReadBlock,
  wholeBlock,
} from "./blocks";
import type { Frame, Kept } from "./frame";

/** What was told before a scan, and holds for it. */
export interface Told {
  means: (HuffmanTable | undefined)[];
  details: (HuffmanTable | undefined)[];
  /** So many units after which everything begins anew; nought where it never does. */
  restart: number;
}

/** Reads a scan into the frame (T.81, B.2.3). @returns where its bits end */
export function readScan(
  frame: Frame,
  told: Told,
  header: Uint8Array,
  file: Uint8Array,
  at: number,
): number {
  const count = header[0] ?? 0;
  insist(header.length === 4 + 2 * count && count >= 1);
  const coded = Array.from({ length: count }, (_, n) => codedBy(frame, told, header, 1 + 2 * n));
  const [from = 0, to = 0, bits = 0] = header.subarray(1 + 2 * count);
  const pass = { bits: new Bits(file, at), from, to, high: bits >> 4, low: bits & 15, run: 0 };
  const read = readerFor(frame, pass, count);
  // Of what is drawn by its blocks' means the details are passed over, in whatever many passes they come.
  if (read === "passed-over") return at;

  const [only] = coded;
  const blocks = count === 1 && only ? blocksAlone(only) : blocksOfUnits(frame, coded);
  readUnits(blocks, pass, read, told.restart, coded);
  return pass.bits.at;
}

function codedBy({ components }: Frame, told: Told, header: Uint8Array, at: number): Coded {
  const component = components.find(({ id }) => id === header[at]);
  const tables = header[at + 1] ?? 0;
  insist(component !== undefined);
  return { component, means: told.means[tables >> 4], details: told.details[tables & 15] };
}

function readerFor(frame: Frame, pass: Pass, count: number): ReadBlock | "passed-over" {
  if (!frame.isProgressive) return wholeBlock;

  insist(pass.from <= pass.to && pass.to < 64 && pass.low <= 13);
  if (pass.from === 0) {
    insist(pass.to === 0);
    return pass.high === 0 ? firstMean : nextMean;
  }
  insist(count === 1);
  if (frame.scale === 1) return "passed-over";
  return pass.high === 0 ? firstDetails : nextDetails;
}

/** One block to be read. */
interface Place {
  coded: Coded;
  column: number;
  row: number;
}
/** The blocks of a unit, and how many units there are. */
interface Blocks {
  units: number;
  inUnit: (unit: number) => Iterable<Place>;
}

/** A colour that is told alone has units of one block, and none that only fill up. */
function blocksAlone(coded: Coded): Blocks {
  const { columns, rows } = coded.component;
  const place = { coded, column: 0, row: 0 };
  return {
    units: columns * rows,
    inUnit(unit) {
      place.column = unit % columns;
      place.row = Math.floor(unit / columns);
      return [place];
    },
  };
}

function blocksOfUnits({ units }: Frame, coded: readonly Coded[]): Blocks {
  const offsets = coded.flatMap((one) => {
    const { across, down } = one.component;
    return Array.from({ length: across * down }, (_, n) => ({
      x: n % across,
      y: Math.floor(n / across),
      place: { coded: one, column: 0, row: 0 },
    }));
  });
  const places = offsets.map(({ place }) => place);
  return {
    units: units.across * units.down,
    inUnit(unit) {
      const [unitX, unitY] = [unit % units.across, Math.floor(unit / units.across)];
      for (const { x, y, place } of offsets) {
        place.column = unitX * place.coded.component.across + x;
        place.row = unitY * place.coded.component.down + y;
      }
      return places;
    },
  };
}

function readUnits(
  { units, inUnit }: Blocks,
  pass: Pass,
  read: ReadBlock,
  restart: number,
  coded: readonly Coded[],
) {
  forget(coded, pass);
  for (let unit = 0; unit < units; unit++) {
    if (restart > 0 && unit > 0 && unit % restart === 0) {
      pass.bits.restart();
      forget(coded, pass);
    }
    for (const { coded: one, column, row } of inUnit(unit)) {
      const { kept } = one.component;
      read(pass, one, kept.values, placeIn(kept, column, row));
    }
  }
}

function forget(coded: readonly Coded[], pass: Pass) {
  pass.run = 0;
  for (const { component } of coded) component.mean = 0;
}

/** Where a block's coefficients stand; -1 where it is not kept. */
function placeIn({ left, top, columns, rows, each }: Kept, column: number, row: number) {
  const [x, y] = [column - left, row - top];
  return x >= 0 && x < columns && y >= 0 && y < rows ? (y * columns + x) * each : -1;
}
