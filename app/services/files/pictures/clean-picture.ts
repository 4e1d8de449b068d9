import type { Bytes } from "~/lib/bytes";
import { accept, type Result, refuse } from "~/lib/result";
import type { FileType } from "../file-types";
import { cleanGif } from "./gif";
import { cleanHeic } from "./heic";
import { cleanJpeg } from "./jpeg";
import { cleanPng } from "./png";
import { cleanWebp } from "./webp";

const CLEANERS: Partial<Record<FileType, (bytes: Bytes) => Bytes | null>> = {
  jpeg: cleanJpeg,
  png: cleanPng,
  webp: cleanWebp,
  gif: cleanGif,
  heic: cleanHeic,
};

/**
 * A picture without what cameras and programs write about it: place, time, device, owner, thumbnail. Its pixels
 * and its orientation stay. Other kinds of file are returned as they are.
 */
export function cleanPicture(type: FileType, bytes: Bytes): Result<Bytes, "picture-broken"> {
  const clean = CLEANERS[type];
  const cleaned = clean ? clean(bytes) : bytes;
  return cleaned ? accept(cleaned) : refuse("picture-broken");
}
