import { type Bytes, concat, fromBase64, utf8 } from "~/lib/bytes";
import samples from "../fixtures/pictures.json";

/** A word that no cleaned picture may hold. */
export const CANARY = "canary-25.0772N-55.1390E";

const sample = (text: string): Bytes => fromBase64(text) ?? new Uint8Array();

/** Pictures of 16 by 8 pixels, as a browser's canvas writes them: nothing in them speaks of anybody. */
export const JPEG = sample(samples.jpeg);
export const PNG = sample(samples.png);
export const WEBP = sample(samples.webp);

/** One red pixel, twice, for ever. */
export const GIF = concat(
  utf8("GIF89a"),
  new Uint8Array([1, 0, 1, 0, 0x80, 0, 0, 255, 0, 0, 0, 0, 0]).map((byte) => byte & 255),
  new Uint8Array([0x21, 0xff, 11]),
  utf8("NETSCAPE2.0"),
  new Uint8Array([3, 1, 0, 0, 0]),
  ...[1, 2].flatMap(() => [
    new Uint8Array([0x21, 0xf9, 4, 0, 10, 0, 0, 0]),
    new Uint8Array([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]),
  ]),
  new Uint8Array([0x3b]),
);

/** An Exif block with an orientation and a secret, in either byte order. */
export function exifOf(orientation: number, order: "big" | "little" = "big"): Bytes {
  const text = utf8(CANARY);
  const block = new Uint8Array(8 + 2 + 2 * 12 + 4 + text.length);
  const view = new DataView(block.buffer);
  const little = order === "little";
  block.set(utf8(little ? "II" : "MM"));
  view.setUint16(2, 42, little);
  view.setUint32(4, 8, little);
  view.setUint16(8, 2, little);
  // The camera's owner, as a text that stands behind the directory.
  view.setUint16(10, 0xa430, little);
  view.setUint16(12, 2, little);
  view.setUint32(14, text.length, little);
  view.setUint32(18, 38, little);
  view.setUint16(22, 0x0112, little);
  view.setUint16(24, 3, little);
  view.setUint32(26, 1, little);
  view.setUint16(30, orientation, little);
  block.set(text, 38);
  return block;
}

/** Whether an ASCII text stands anywhere in the bytes. */
export const holdsText = (bytes: Uint8Array, text: string): boolean =>
  new TextDecoder("latin1").decode(bytes).includes(text);

/** The bytes with others put in at a place. */
export const spliced = (bytes: Bytes, at: number, ...pieces: Uint8Array[]): Bytes =>
  concat(bytes.subarray(0, at), ...pieces, bytes.subarray(at));
