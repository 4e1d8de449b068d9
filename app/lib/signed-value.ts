import { fromBase64Url, fromUtf8, toBase64Url, utf8 } from "./bytes";
import { hmacSha256, sameText } from "./secrets";

/** The secret that signs, then those that are still believed while a rotation lasts. */
export type SigningSecrets = readonly [string, ...string[]];

/**
 * A value that only we can have written, fit for a cookie or an address: `value.signature`, both base64url.
 * Signed, not sealed: whoever holds it can read it.
 *
 * @param purpose what the value is for; one signed for another purpose is not believed.
 */
export async function signValue(secrets: SigningSecrets, purpose: string, value: string) {
  const body = toBase64Url(utf8(value));
  return `${body}.${await signatureOf(secrets[0], purpose, body)}`;
}

/** The value, or null when the text was not signed by us for this purpose. */
export async function readSignedValue(
  secrets: SigningSecrets,
  purpose: string,
  signed: string,
): Promise<string | null> {
  const [body, signature, ...rest] = signed.split(".");
  if (!body || !signature || rest.length > 0) return null;
  if (!(await signedByOneOf(secrets, purpose, body, signature))) return null;

  const bytes = fromBase64Url(body);
  return bytes && fromUtf8(bytes);
}

async function signedByOneOf(
  secrets: SigningSecrets,
  purpose: string,
  body: string,
  signature: string,
) {
  const expected = await Promise.all(secrets.map((secret) => signatureOf(secret, purpose, body)));
  return expected.some((each) => sameText(each, signature));
}

const signatureOf = async (secret: string, purpose: string, body: string) =>
  toBase64Url(await hmacSha256(utf8(secret), utf8(`${purpose}.${body}`)));
