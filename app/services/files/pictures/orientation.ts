import type { Bytes } from "~/lib/bytes";
import { startsWith, u16be, u16le, u32be, u32le } from "../reading";

/** How a picture is to be turned, 1 (as it is) to 8, as Exif says it. */
export type Orientation = number;

export const UPRIGHT: Orientation = 1;
const TAG = 0x0112;
const ENTRY_BYTES = 12;

/** The orientation in an Exif block (which is a TIFF file), or upright when it says none. */
export function readOrientation(tiff: Uint8Array): Orientation {
  const little = startsWith(tiff, "II*\0");
  if (!little && !startsWith(tiff, "MM\0*")) return UPRIGHT;

  const [u16, u32] = little ? [u16le, u32le] : [u16be, u32be];
  const directory = u32(tiff, 4);
  const count = u16(tiff, directory);
  for (let entry = 0; entry < count; entry++) {
    const at = directory + 2 + entry * ENTRY_BYTES;
    if (u16(tiff, at) === TAG) return within(u16(tiff, at + 8));
  }
  return UPRIGHT;
}

const within = (value: number): Orientation => (value >= 1 && value <= 8 ? value : UPRIGHT);

/** An Exif block that holds the orientation and nothing else. */
export const orientationOnly = (orientation: Orientation): Bytes =>
  new Uint8Array([
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  ]);
