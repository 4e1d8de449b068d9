import { type Bytes, toHex, utf8 } from "~/lib/bytes";
import { accept, type Result, refuse } from "~/lib/result";
import { hmacSha256, sameText } from "~/lib/secrets";

export type HexHmacRefusal = "signature-missing" | "signature-malformed" | "signature-wrong";

/** What a sender puts before the hex: nothing (Property Finder's `X-Signature`) or `sha256=` (Meta, GitHub). */
export type HexHmacPrefix = "" | "sha256=";

/**
 * Decides whether a header is the prefix and the lower-case hex of HMAC-SHA-256 over the raw body.
 *
 * @param secret its characters are the key, as they are.
 * @param body the raw bytes as they came. Never a body that was parsed and written again.
 */
export async function verifyHexHmac(
  secret: string,
  prefix: HexHmacPrefix,
  header: string | null,
  body: Bytes,
): Promise<Result<null, HexHmacRefusal>> {
  if (!header) return refuse("signature-missing");
  if (!header.startsWith(prefix)) return refuse("signature-malformed");

  const offered = header.slice(prefix.length);
  if (!/^[0-9a-f]{64}$/.test(offered)) return refuse("signature-malformed");

  const expected = toHex(await hmacSha256(utf8(secret), body));
  return sameText(expected, offered) ? accept(null) : refuse("signature-wrong");
}
