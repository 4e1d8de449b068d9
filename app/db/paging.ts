import { z } from "zod";

/** Where to go on: the sort value and id of the last row shown, or of the first one not shown. */
export interface Cursor {
  value: string | number | null;
  id: string;
  /** The list that it is a place in: `deals.closedAt`. */
  list: string;
}

/** Somebody sent a cursor that no list of ours gave out, or another list than the one that is asked. */
export class NoSuchCursor extends Error {
  override name = "NoSuchCursor";
}

export interface Page<Row> {
  rows: Row[];
  /** Opaque; null on the last page. */
  nextCursor: string | null;
}

const cursorSchema = z.tuple([
  z.union([z.string(), z.number(), z.null()]),
  z.string().max(200),
  z.string(),
]);

/** Reads a cursor out of an address; null where none was sent. Throws `NoSuchCursor` for what is none of ours. */
export function parseCursor(text: string | null | undefined): Cursor | null {
  if (text === null || text === undefined) return null;
  const cursor = text.length > 500 ? null : read(text);
  if (!cursor) throw new NoSuchCursor();
  return cursor;
}

/** Throws `NoSuchCursor` when the place is one in another list. */
export function insistOnList(cursor: Cursor | null | undefined, list: string): void {
  if (cursor && cursor.list !== list) throw new NoSuchCursor();
}

function read(text: string): Cursor | null {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) =>
      char.charCodeAt(0),
    );
    const [value, id, list] = cursorSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
    return { value, id, list };
  } catch {
    return null;
  }
}

/**
 * A page of at most `limit` out of up to `limit + 1` rows of `list`, which says what it is sorted by:
 * `tasks.dueAt`. The next one goes on after the last row shown, or at the first one not shown.
 */
export function pageOf<Row>(
  rows: Row[],
  limit: number,
  list: string,
  resume: "after" | "at" = "after",
): Page<Row> {
  const place = resume === "after" ? limit - 1 : limit;
  const from = rows[place] as Record<string, unknown> | undefined;
  const more = rows.length > limit && from;
  const key = list.slice(list.lastIndexOf(".") + 1);
  return {
    rows: rows.slice(0, limit),
    nextCursor: more ? encode([from[key], from.id, list]) : null,
  };
}

function encode(position: unknown[]) {
  const bytes = new TextEncoder().encode(JSON.stringify(position));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
