import { type Lines, MOST_LINE_BYTES, wholeLines } from "~/domain/packages/lines";
import { rangeOf } from "~/services/packages/zip-contents";
import type { ArrivalCtx, RowsPlace } from "./arrival-state";

/** The next whole lines of a table, from `at` on. */
export async function readLines(
  { services }: ArrivalCtx,
  key: string,
  { offset, size }: RowsPlace,
  at: number,
  most: { lines: number; bytes: number },
): Promise<Lines> {
  const length = Math.min(size - at, most.bytes + MOST_LINE_BYTES + 1);
  const body = await rangeOf(services.objects, key, offset + at, length);
  const bytes = new Uint8Array(await new Response(body).arrayBuffer());
  return wholeLines(bytes, at + length === size, most);
}
