import { concat, toHex } from "~/lib/bytes";

/** R2 wants parts of one size, of 5 MiB at least; two of them are all that is held in memory. */
const PART_BYTES = 8 * 1024 * 1024;

// The DOM's types hide what the runtime adds to WebCrypto.
const runtime = crypto as unknown as {
  DigestStream: new (
    algorithm: string,
  ) => WritableStream<Uint8Array> & { digest: Promise<ArrayBuffer> };
};

/**
 * Puts a stream of unknown length into R2, in parts. What stood under the key before stays until the last
 * part is there; a stream that breaks leaves nothing.
 * @returns its size and SHA-256 in hex.
 */
export async function putStream(
  bucket: R2Bucket,
  key: string,
  stream: ReadableStream<Uint8Array>,
): Promise<{ bytes: number; sha256: string }> {
  const digest = new runtime.DigestStream("SHA-256");
  const hash = digest.getWriter();
  const upload = await bucket.createMultipartUpload(key);
  const parts: R2UploadedPart[] = [];
  let bytes = 0;
  try {
    for await (const part of inParts(stream)) {
      bytes += part.length;
      await hash.write(part);
      parts.push(await upload.uploadPart(parts.length + 1, part));
    }
    await hash.close();
    await upload.complete(parts);
  } catch (broken) {
    await upload.abort();
    throw broken;
  }
  return { bytes, sha256: toHex(new Uint8Array(await digest.digest)) };
}

/** The stream in parts of one size; only the last may be smaller. */
async function* inParts(stream: ReadableStream<Uint8Array>) {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream as unknown as AsyncIterable<Uint8Array>) {
    waiting.push(piece);
    size += piece.length;
    if (size < PART_BYTES) continue;
    const whole = concat(...waiting);
    let from = 0;
    for (; from + PART_BYTES <= whole.length; from += PART_BYTES)
      yield whole.slice(from, from + PART_BYTES);
    waiting = [whole.slice(from)];
    size = whole.length - from;
  }
  if (size > 0) yield concat(...waiting);
}
