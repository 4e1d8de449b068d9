import { type Bytes, toBase64Url, toHex, utf8 } from "./bytes";

const TOKEN_BYTES = 32;

/** Bytes nobody can guess. */
export const randomBytes = (size: number): Bytes => crypto.getRandomValues(new Uint8Array(size));

/** A secret for one link, key or invitation: 256 random bits, 43 characters. Store its `sha256Hex`, never itself. */
export const newToken = (): string => toBase64Url(randomBytes(TOKEN_BYTES));

/** SHA-256 in lower-case hex. Fit for tokens, which cannot be guessed; not for passwords, e-mails or phones. */
export async function sha256Hex(content: string | Bytes): Promise<string> {
  const bytes = typeof content === "string" ? utf8(content) : content;
  return toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

/** HMAC-SHA-256. An empty key is a mistake in the configuration and throws. */
export async function hmacSha256(key: Bytes, message: Bytes): Promise<Bytes> {
  if (key.length === 0) throw new Error("An HMAC key is empty.");

  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const imported = await crypto.subtle.importKey("raw", key, algorithm, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, message));
}

/** Compares in a time that depends on the lengths alone. */
export function sameBytes(one: Bytes, other: Bytes): boolean {
  if (one.length !== other.length) return false;

  // The DOM's types hide what the runtime adds to WebCrypto.
  const subtle = crypto.subtle as unknown as { timingSafeEqual(a: Bytes, b: Bytes): boolean };
  return subtle.timingSafeEqual(one, other);
}

/** Compares two texts in a time that depends on their lengths alone. */
export const sameText = (one: string, other: string): boolean => sameBytes(utf8(one), utf8(other));

/**
 * HMAC-SHA-256 in hex of something that must be recognised again but not kept: an address, a device.
 * @param purpose what the hash is for; the same text hashed for another purpose gives another.
 */
export const keyedHash = async (secret: string, purpose: string, text: string): Promise<string> =>
  toHex(await hmacSha256(utf8(secret), utf8(`${purpose}.${text}`)));
