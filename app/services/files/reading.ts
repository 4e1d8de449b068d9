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

export const startsWith = (bytes: Uint8Array, signature: string, at = 0): boolean =>
  bytes.length >= at + signature.length && ascii(bytes, at, at + signature.length) === signature;

/** Whether an ASCII word, in any case, stands anywhere in the bytes. */
export function holdsWord(bytes: Uint8Array, word: string): boolean {
  const wanted = Array.from(word.toLowerCase(), (char) => char.charCodeAt(0));
  const first = wanted[0] ?? 0;
  for (const start of [first, upperCaseOf(first)].filter(isNew)) {
    for (let at = bytes.indexOf(start); at >= 0; at = bytes.indexOf(start, at + 1))
      if (wanted.every((byte, ahead) => lowerCaseOf(bytes[at + ahead] ?? 0) === byte)) return true;
  }
  return false;
}

const isNew = (byte: number, at: number, all: number[]) => all.indexOf(byte) === at;
const lowerCaseOf = (byte: number) => (byte >= 65 && byte <= 90 ? byte + 32 : byte);
const upperCaseOf = (byte: number) => (byte >= 97 && byte <= 122 ? byte - 32 : byte);
