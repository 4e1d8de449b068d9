import type { Bytes } from "~/lib/bytes";
import { accept, type Result, refuse } from "~/lib/result";
import { startsWith } from "../files/reading";
import { Broken } from "./broken";
import { readJpeg, sizeOfJpeg } from "./jpeg/read-jpeg";
import { writeJpeg } from "./jpeg/write-jpeg";
import { headerOfPng } from "./png/header";
import { readPng } from "./png/read-png";
import { isTooLarge } from "./square";

export const MOST_PICTURE_BYTES = 5 * 1024 * 1024;

export type PictureRefusal =
  | "picture-too-heavy"
  | "picture-not-accepted"
  | "picture-too-large"
  | "picture-broken";

const isJpeg = (file: Bytes) => startsWith(file, "\xff\xd8\xff");
const isPng = (file: Bytes) => startsWith(file, "\x89PNG\r\n\x1a\n");

/**
 * A portrait of what somebody sent: the square in its middle, 256 pixels wide, upright, drawn anew. Nothing of the
 * file itself goes on: no place, time, device, colour profile, comment, nor what was hidden behind its end.
 * Refuses what is neither JPEG nor PNG by its content, is above 5 MB, or 40 megapixels by its header, or broken.
 */
export async function makePortrait(file: Bytes): Promise<Result<Bytes, PictureRefusal>> {
  if (file.length > MOST_PICTURE_BYTES) return refuse("picture-too-heavy");
  if (!isJpeg(file) && !isPng(file)) return refuse("picture-not-accepted");

  try {
    if (isTooLarge(isJpeg(file) ? sizeOfJpeg(file) : headerOfPng(file)))
      return refuse("picture-too-large");
    const { square, orientation } = isJpeg(file) ? readJpeg(file) : await readPng(file);
    return accept(writeJpeg(square.pixels(orientation)));
  } catch (failure) {
    if (failure instanceof Broken) return refuse("picture-broken");
    throw failure;
  }
}
