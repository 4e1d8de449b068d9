import { makeZip, predictLength } from "client-zip";
import type { EpochMs } from "~/lib/time";
import { streamOf } from "./stream-of";

/** A file of a package that lies in the bucket, in parts: `parts` are their keys under the package's own. */
export interface PackedFile {
  path: string;
  size: number;
  sha256: string;
  parts: string[];
}

type Bucket = Pick<R2Bucket, "get">;

/** The file as one stream: a part is opened when the one before it was read. */
const fileStream = (bucket: Bucket, key: string, { parts }: Pick<PackedFile, "parts">) =>
  streamOf(piecesOf(bucket, key, parts));

async function* piecesOf(bucket: Bucket, key: string, parts: readonly string[]) {
  for await (const stream of streamsOf(bucket, key, parts))
    for await (const piece of stream as unknown as AsyncIterable<Uint8Array>) yield piece;
}

/** The streams of the parts, one after the other. Throws when one is gone. */
export async function* streamsOf(bucket: Bucket, key: string, parts: readonly string[]) {
  for (const part of parts) {
    const object = await bucket.get(`${key}/${part}`);
    if (!object) throw new Error("A part of a package is gone.");
    yield object.body;
  }
}

/** The package as one zip, of whatever size: no more than a piece of it is ever held. */
export const zipOfParts = (
  bucket: Bucket,
  key: string,
  files: AsyncIterable<PackedFile>,
  at: EpochMs,
) => makeZip(entriesOf(bucket, key, files, new Date(at)));

async function* entriesOf(
  bucket: Bucket,
  key: string,
  files: AsyncIterable<PackedFile>,
  lastModified: Date,
) {
  for await (const file of files)
    yield { name: file.path, input: fileStream(bucket, key, file), lastModified };
}

const EMPTY_ZIP = Number(predictLength([]));

/** What a file adds to the length of its zip. */
export const lengthInZip = ({ path, size }: Pick<PackedFile, "path" | "size">) =>
  Number(predictLength([{ name: path, size }])) - EMPTY_ZIP;

/** The length of a zip whose files add up to this. */
export const zipLength = (ofFiles: number) => ofFiles + EMPTY_ZIP;
