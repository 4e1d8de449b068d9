import { toHex } from "~/lib/bytes";

// The DOM's types hide what the runtime adds to WebCrypto.
const runtime = crypto as unknown as {
  DigestStream: new (
    algorithm: string,
  ) => WritableStream<Uint8Array> & { digest: Promise<ArrayBuffer> };
};

/** The stream, which counts and hashes what passes; the result comes when it has been read to its end. */
export function metered(stream: ReadableStream<Uint8Array>) {
  const digest = new runtime.DigestStream("SHA-256");
  const hash = digest.getWriter();
  let size = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    async transform(piece, controller) {
      size += piece.byteLength;
      await hash.write(piece);
      controller.enqueue(piece);
    },
    flush: () => hash.close(),
  });
  const result = digest.digest.then((sum) => ({ size, sha256: toHex(new Uint8Array(sum)) }));
  // A broken source is reported by whoever reads it.
  result.catch(() => {});
  return { stream: stream.pipeThrough(counter), result };
}

/** Size and SHA-256 of streams, one after the other as if they were one; none of them is held. */
export async function digestOf(streams: AsyncIterable<ReadableStream<Uint8Array>>) {
  const digest = new runtime.DigestStream("SHA-256");
  let size = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, controller) {
      size += piece.byteLength;
      controller.enqueue(piece);
    },
  });
  const hashed = counted.readable.pipeTo(digest);
  hashed.catch(() => {});
  for await (const stream of streams) await stream.pipeTo(counted.writable, { preventClose: true });
  await counted.writable.close();
  await hashed;
  return { size, sha256: toHex(new Uint8Array(await digest.digest)) };
}
