import { type Bytes, concat } from "~/lib/bytes";

const MAX_BYTES = 1024 * 1024;

/** The raw body, or the 413 to answer with: what is over the limit is not read to its end. */
export async function refuseBody(request: Request): Promise<Bytes | Response> {
  if (Number(request.headers.get("Content-Length") ?? 0) > MAX_BYTES) return tooLarge();

  const parts: Bytes[] = [];
  let size = 0;
  for await (const part of chunksOf(request)) {
    size += part.length;
    if (size > MAX_BYTES) return tooLarge();
    parts.push(part);
  }
  return concat(...parts);
}

const chunksOf = ({ body }: Request) => (body ?? []) as unknown as AsyncIterable<Bytes>;

const tooLarge = () => new Response("Payload Too Large", { status: 413 });
