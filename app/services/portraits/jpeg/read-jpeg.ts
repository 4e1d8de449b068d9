import { type Orientation, readOrientation, UPRIGHT } from "../../files/pictures/orientation";
import { startsWith, u16be } from "../../files/reading";
import { Broken, insist } from "../broken";
import { isTooLarge, type Size, type Square } from "../square";
import { huffmanTable } from "./bits";
import { drawSquare, type Quantisation } from "./draw";
import { type Frame, frameOf, sizeInFrame } from "./frame";
import { readScan, type Told } from "./scan";
import { ZIGZAG } from "./tables";

const [SOF0, SOF2, DHT, EOI, SOS, DQT, DRI, APP1, APP14] = [
  ...[0xc0, 0xc2, 0xc4, 0xd9, 0xda, 0xdb, 0xdd, 0xe1, 0xee],
];
/** Frames that we read, and those that we do not: lossless, in steps, arithmetic. */
const FRAMES = [SOF0, 0xc1, SOF2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];
const READ = [SOF0, 0xc1, SOF2];
const MARKERS_ALONE = [0x01, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7, 0xd8];
const EXIF = "Exif\0\0";
/** No program writes more; each costs a walk over all blocks. */
const MOST_SCANS = 100;

interface Reading extends Told {
  frame: Frame | null;
  scans: number;
  quantisations: (Quantisation | undefined)[];
  orientation: Orientation;
  isRgb: boolean;
}

interface Segment {
  code: number;
  content: Uint8Array;
  end: number;
}

/** The segments of a file. `jump` is told where the next one is looked for when a scan has been read. */
function nextSegment(file: Uint8Array, from: number): Segment {
  for (let at = file.indexOf(0xff, from); at >= 0; at = file.indexOf(0xff, at + 1)) {
    const code = file[at + 1] ?? 0;
    if (code === 0 || code === 0xff || MARKERS_ALONE.includes(code)) continue;
    if (code === EOI) return { code, content: file.subarray(at, at), end: at + 2 };

    const end = at + 2 + u16be(file, at + 2);
    insist(end >= at + 4 && end <= file.length);
    return { code, content: file.subarray(at + 4, end), end };
  }
  throw new Broken();
}

/** How large a JPEG is, by its header; nothing is unpacked for it. Throws `Broken`. */
export function sizeOfJpeg(file: Uint8Array): Size {
  for (let at = 2; ; ) {
    const { code, content, end } = nextSegment(file, at);
    if (FRAMES.includes(code)) return sizeInFrame(content);
    insist(code !== SOS && code !== EOI);
    at = end;
  }
}

/**
 * The square in the middle of a JPEG, and how it is to be turned. No more is drawn of it than the portrait needs: of
 * a large one the mean of each block of 64 pixels, so that neither its size nor its kind matters to memory.
 * Throws `Broken`, also for what no camera makes: lossless, arithmetic, twelve bits, four colours.
 */
export function readJpeg(file: Uint8Array): { square: Square; orientation: Orientation } {
  const reading: Reading = {
    ...{ frame: null, scans: 0, restart: 0, orientation: UPRIGHT, isRgb: false },
    ...{ means: [], details: [], quantisations: [] },
  };
  for (let at = 2; ; ) {
    const segment = nextSegment(file, at);
    if (segment.code === EOI) break;
    at = take(reading, segment, file);
  }
  const { frame, scans, quantisations, orientation, isRgb } = reading;
  insist(frame !== null && scans > 0);
  return { square: drawSquare(frame, quantisations, isRgb), orientation };
}

/** @returns where the next segment is looked for */
function take(reading: Reading, { code, content, end }: Segment, file: Uint8Array): number {
  if (FRAMES.includes(code)) takeFrame(reading, code, content);
  else if (code === DHT) takeTables(reading, content);
  else if (code === DQT) takeQuantisations(reading, content);
  else if (code === DRI) reading.restart = orNought(u16be(content, 0));
  else if (code === APP1 && startsWith(content, EXIF))
    reading.orientation = readOrientation(content.subarray(EXIF.length));
  else if (code === APP14 && startsWith(content, "Adobe")) reading.isRgb = content[11] === 0;
  else if (code === SOS) {
    reading.scans += 1;
    insist(reading.frame !== null && reading.scans <= MOST_SCANS);
    return readScan(reading.frame, reading, content, file, end);
  }
  return end;
}

const orNought = (value: number) => (Number.isNaN(value) ? 0 : value);

function takeFrame(reading: Reading, code: number, content: Uint8Array) {
  insist(reading.frame === null && READ.includes(code) && !isTooLarge(sizeInFrame(content)));
  reading.frame = frameOf(content, code === SOF2);
}

/** T.81, B.2.4.2. */
function takeTables(told: Told, content: Uint8Array) {
  for (let at = 0; at < content.length; ) {
    const name = content[at] ?? 0;
    const counts = content.subarray(at + 1, at + 17);
    const symbols = counts.reduce((sum, count) => sum + count, 0);
    const end = at + 17 + symbols;
    insist(end <= content.length && (name & 15) <= 3);
    const table = huffmanTable(counts, content.subarray(at + 17, end));
    (name >> 4 === 0 ? told.means : told.details)[name & 15] = table;
    at = end;
  }
}

/** T.81, B.2.4.1. */
function takeQuantisations({ quantisations }: Reading, content: Uint8Array) {
  for (let at = 0; at < content.length; ) {
    const name = content[at] ?? 0;
    const bytes = name >> 4 === 0 ? 1 : 2;
    const end = at + 1 + 64 * bytes;
    insist(end <= content.length && (name & 15) <= 3);
    quantisations[name & 15] = quantisationIn(content.subarray(at + 1, end), bytes);
    at = end;
  }
}

function quantisationIn(steps: Uint8Array, bytes: number): Quantisation {
  const table = new Uint16Array(64);
  for (const [k, place] of ZIGZAG.entries())
    table[place] = bytes === 1 ? (steps[k] ?? 0) : u16be(steps, 2 * k);
  return table;
}
