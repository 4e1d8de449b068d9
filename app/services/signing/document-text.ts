import type { Json } from "~/lib/canonical-json";

export type JsonObject = { readonly [name: string]: Json };

const TEXTS = /"(?:[^"\\]|\\.)*"/g;

const NUMBERS = /-?\d[\d.eE+-]*/g;

/**
 * The object a text says, or null. A text that names a member twice is none: readers would disagree on which
 * of the two was signed. Nor is one whose numbers are written otherwise than they are read: digits that are lost
 * could be changed unseen.
 */
export function parseObject(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value)) return null;

    // Outside of texts, each member has exactly one colon.
    const rest = text.replace(TEXTS, "");
    const colons = rest.split(":").length - 1;
    const isPlain = (rest.match(NUMBERS) ?? []).every((one) => String(Number(one)) === one);
    return isPlain && colons === countMembers(value) ? value : null;
  } catch {
    return null;
  }
}

function countMembers(value: Json): number {
  if (Array.isArray(value)) return value.reduce((sum, item) => sum + countMembers(item), 0);
  if (!isObject(value)) return 0;
  return Object.values(value).reduce<number>((sum, item) => sum + 1 + countMembers(item), 0);
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
