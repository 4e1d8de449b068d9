/** Big-endian and little-endian numbers of a file. Past the end they are NaN, which no comparison accepts. */
export const u16be = (bytes: Uint8Array, at: number): number =>
  at >= 0 && at + 2 <= bytes.length ? view(bytes).getUint16(at) : Number.NaN;
export const u32be = (bytes: Uint8Array, at: number): number =>
  at >= 0 && at + 4 <= bytes.length ? view(bytes).getUint32(at) : Number.NaN;
export const u16le = (bytes: Uint8Array, at: number): number =>
  at >= 0 && at + 2 <= bytes.length ? view(bytes).getUint16(at, true) : Number.NaN;
export const u32le = (bytes: Uint8Array, at: number): number =>
  at >= 0 && at + 4 <= bytes.length ? view(bytes).getUint32(at, true) : Number.NaN;

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Bytes as characters of the same number: for signatures and names that are ASCII. */
export function ascii(bytes: Uint8Array, from = 0, to = bytes.length): string {
  let text = "";
  for (const byte of bytes.subarray(from, to)) text += String.fromCharCode(byte);
  return text;
}

export function startsWith(bytes: Uint8Array, signature: string, at = 0): boolean {
  for (let ahead = 0; ahead < signature.length; ahead++)
    if (bytes[at + ahead] !== signature.charCodeAt(ahead)) return false;
  return true;
}

/** Whether one of some tags, `<script` and the like in lower case, stands anywhere in the bytes in any case. */
export function holdsTag(bytes: Uint8Array, tags: readonly string[]): boolean {
  for (let at = bytes.indexOf(LESS_THAN); at >= 0; at = bytes.indexOf(LESS_THAN, at + 1))
    if (tags.some((tag) => isTagAt(bytes, tag, at))) return true;
  return false;
}

const LESS_THAN = 0x3c;

function isTagAt(bytes: Uint8Array, tag: string, at: number): boolean {
  for (let ahead = 1; ahead < tag.length; ahead++)
    if (lowerCaseOf(bytes[at + ahead] ?? 0) !== tag.charCodeAt(ahead)) return false;
  return true;
}

const lowerCaseOf = (byte: number) => (byte >= 65 && byte <= 90 ? byte + 32 : byte);
