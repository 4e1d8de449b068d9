import { type Bytes, fromBase64Url, toBase64Url, utf8 } from "~/lib/bytes";
import { randomBytes } from "~/lib/secrets";

const NONCE_BYTES = 12;
const FORMAT = /^v1\.([1-9]\d{0,3})\.([A-Za-z0-9_-]{16})\.([A-Za-z0-9_-]{22,})$/;

export interface Sealed {
  keyVersion: number;
  nonce: Bytes;
  ciphertext: Bytes;
}

/** AES-256-GCM under a fresh nonce, written as `v1.keyVersion.nonce.ciphertext`. */
export async function sealWith(
  key: CryptoKey,
  keyVersion: number,
  additionalData: string,
  plain: Bytes,
): Promise<string> {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = await crypto.subtle.encrypt(gcm(nonce, additionalData), key, plain);
  return ["v1", keyVersion, toBase64Url(nonce), toBase64Url(new Uint8Array(cipher))].join(".");
}

/** The bytes that were sealed, or null when key, additional data or text are not those of the sealing. */
export async function openWith(
  key: CryptoKey,
  additionalData: string,
  { nonce, ciphertext }: Sealed,
): Promise<Bytes | null> {
  try {
    const algorithm = gcm(nonce, additionalData);
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, ciphertext));
  } catch {
    return null;
  }
}

/** The parts of a sealed text, or null when it is none. */
export function parseSealed(text: string): Sealed | null {
  const [, version, nonceText, cipherText] = FORMAT.exec(text) ?? [];
  const nonce = fromBase64Url(nonceText ?? "");
  const ciphertext = fromBase64Url(cipherText ?? "");
  if (!nonce || !ciphertext || !version) return null;

  return { keyVersion: Number(version), nonce, ciphertext };
}

const gcm = (iv: Bytes, additionalData: string) => ({
  name: "AES-GCM",
  iv,
  additionalData: utf8(additionalData),
});
