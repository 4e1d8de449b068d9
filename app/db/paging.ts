import { z } from "zod";

/** Where to go on: the sort value and id of the last row shown, or of the first one not shown. */
export interface Cursor {
  value: string | number | null;
  id: string;
}

export interface Page<Row> {
  rows: Row[];
  /** Opaque; null on the last page. */
  nextCursor: string | null;
}

const cursorSchema = z.tuple([z.union([z.string(), z.number(), z.null()]), z.string()]);

/** Reads a cursor out of an address; null when it is none of ours. */
export function parseCursor(text: string | null | undefined): Cursor | null {
  if (!text || text.length > 500) return null;
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) =>
      char.charCodeAt(0),
    );
    const [value, id] = cursorSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
    return { value, id };
  } catch {
    return null;
  }
}

/**
 * A page of at most `limit` out of up to `limit + 1` rows, sorted by the field `key`. The next one
 * goes on after the last row shown, or at the first one not shown.
 */
export function pageOf<Row>(
  rows: Row[],
  limit: number,
  key: string,
  resume: "after" | "at" = "after",
): Page<Row> {
  const place = resume === "after" ? limit - 1 : limit;
  const from = rows[place] as Record<string, unknown> | undefined;
  const more = rows.length > limit && from;
  return { rows: rows.slice(0, limit), nextCursor: more ? encode([from[key], from.id]) : null };
}

function encode(position: unknown[]) {
  const bytes = new TextEncoder().encode(JSON.stringify(position));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
