import { type Bytes, concat, utf8 } from "~/lib/bytes";
import { sha256Hex } from "~/lib/secrets";

/** What makes two requests with one `Idempotency-Key` the same request. */
export interface RequestFacts {
  method: string;
  /** Path with its query, as sent. */
  path: string;
  /** The raw bytes: two spellings of one JSON value are two requests. */
  body: Bytes;
}

/** SHA-256 over method, path and body. The length before each part keeps a byte from moving into its neighbour. */
export function fingerprint({ method, path, body }: RequestFacts): Promise<string> {
  const parts = [utf8(method.toUpperCase()), utf8(path), body];
  return sha256Hex(concat(...parts.flatMap((part) => [utf8(`${part.length}:`), part])));
}
