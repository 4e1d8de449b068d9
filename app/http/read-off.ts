/** How much of a body that nobody wanted is taken off the wire, and how long that may last. */
const MOST_BYTES = 48 * 1024 * 1024;
const MOST_MS = 5_000;

/**
 * Reads what is left of a body, to no use: where a request is refused before it was read, the connection
 * would be reset under whoever is still sending, who then may not see the answer. Whoever waits to be asked
 * for the body (`Expect: 100-continue`) sees it at once.
 */
export async function readOff({ body, headers }: Request): Promise<void> {
  if (!body || body.locked || headers.has("Expect")) return;

  const reader = body.getReader();
  const timer = setTimeout(() => void reader.cancel().catch(() => undefined), MOST_MS);
  await toTheEnd(reader);
  clearTimeout(timer);
}

/** Whoever goes away meanwhile needs no answer. */
async function toTheEnd(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  let size = 0;
  while (size < MOST_BYTES) {
    const piece = await reader.read().catch(() => null);
    if (!piece || piece.done) return;
    size += piece.value.length;
  }
  await reader.cancel().catch(() => undefined);
}
