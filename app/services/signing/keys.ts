import { z } from "zod";
import { fromBase64Url, toBase64Url, utf8 } from "~/lib/bytes";
import { canonicalJson } from "~/lib/canonical-json";

const publicKeySchema = z.object({
  kty: z.literal("OKP"),
  crv: z.literal("Ed25519"),
  x: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
});
const privateKeySchema = publicKeySchema.extend({ d: z.string().regex(/^[A-Za-z0-9_-]{43}$/) });

/** A key that checks signatures, as `/.well-known/closr-keys.json` publishes it (RFC 8037). */
export interface PublicKey {
  kty: "OKP";
  crv: "Ed25519";
  x: string;
  /** The key's own hash (RFC 7638), so that no two keys can share a name. */
  kid: string;
  use: "sig";
  alg: "EdDSA";
}

/** What signs documents: never leaves the Worker. */
export interface Signer {
  publicKey: PublicKey;
  /** The signature in base64url. */
  sign(content: string): Promise<string>;
}

/** Reads the private key, an Ed25519 JWK in JSON, from a Worker secret. Throws without repeating it. */
export async function openSigner(secret: string): Promise<Signer> {
  const jwk = privateKeySchema.safeParse(parseJson(secret));
  if (!jwk.success) throw new Error("The signing key is not an Ed25519 private key in JWK form.");

  const { kty, crv, x, d } = jwk.data;
  const algorithm = { name: "Ed25519" };
  const key = await crypto.subtle.importKey("jwk", { kty, crv, x, d }, algorithm, false, ["sign"]);
  return {
    publicKey: await publicKeyOf(x),
    sign: async (content) =>
      toBase64Url(new Uint8Array(await crypto.subtle.sign(algorithm, key, utf8(content)))),
  };
}

/** Reads public keys that no longer sign, but whose documents stay good: a JSON list of JWKs. */
export async function readRetiredKeys(text: string): Promise<PublicKey[]> {
  const keys = z.array(publicKeySchema).parse(JSON.parse(text));
  return Promise.all(keys.map(({ x }) => publicKeyOf(x)));
}

/** What `/.well-known/closr-keys.json` answers: a JWK Set, the signing key first. */
export const keySet = (signer: Signer, retired: readonly PublicKey[] = []) => ({
  keys: [signer.publicKey, ...retired],
});

/** Whether the signature over the content is that of the key. */
export async function signedBy({ kty, crv, x }: PublicKey, content: string, signature: string) {
  const bytes = fromBase64Url(signature);
  if (bytes?.length !== 64) return false;

  const algorithm = { name: "Ed25519" };
  const key = await crypto.subtle.importKey("jwk", { kty, crv, x }, algorithm, false, ["verify"]);
  return crypto.subtle.verify(algorithm, key, bytes, utf8(content));
}

async function publicKeyOf(x: string): Promise<PublicKey> {
  const named = { kty: "OKP", crv: "Ed25519", x } as const;
  const hash = await crypto.subtle.digest("SHA-256", utf8(canonicalJson(named)));
  return { ...named, kid: toBase64Url(new Uint8Array(hash)), use: "sig", alg: "EdDSA" };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
