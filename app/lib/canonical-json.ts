/** What JSON can say. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json };

/**
 * The one spelling of a JSON value after RFC 8785: names in the order of their UTF-16 units, no white space,
 * numbers and strings as ECMAScript writes them. Throws for what JSON cannot say: `undefined`, NaN, half a character.
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (isRecord(value)) return `{${members(value).join(",")}}`;
  if (typeof value === "string") return canonicalText(value);
  if (value === null || typeof value === "boolean" || Number.isFinite(value))
    return JSON.stringify(value);
  throw new Error("Not a JSON value.");
}

const members = (record: { readonly [name: string]: Json }) =>
  Object.keys(record)
    .sort()
    .map((name) => `${canonicalText(name)}:${canonicalJson(record[name] as Json)}`);

// `isWellFormed` of ES2024: a surrogate without its other half has no UTF-8.
const LONE_SURROGATE = /\p{Surrogate}/u;

function canonicalText(text: string): string {
  if (LONE_SURROGATE.test(text)) throw new Error("A text holds half a character.");
  return JSON.stringify(text);
}

const isRecord = (value: Json): value is { readonly [name: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
