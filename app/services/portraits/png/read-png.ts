import { type Orientation, readOrientation, UPRIGHT } from "../../files/pictures/orientation";
import { ascii, u32be } from "../../files/reading";
import { Broken, insist } from "../broken";
import { isTooLarge, Square, squareIn } from "../square";
import { headerOfPng } from "./header";
import { readPixels } from "./pixels";

const SIGNATURE_BYTES = 8;
const FRAME_BYTES = 12;

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
