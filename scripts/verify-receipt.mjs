/**
 * Checks a receipt or certificate with nothing but Node and the published public keys.
 *
 *     node scripts/verify-receipt.mjs receipt.json https://HOST/.well-known/closr-keys.json
 */
import { createPublicKey, verify } from "node:crypto";
import { readFileSync } from "node:fs";

const [file, keysAt] = process.argv.slice(2);
const { keys } = await (await fetch(keysAt)).json();
const { proof, ...document } = JSON.parse(readFileSync(file, "utf8"));
const { signature, ...claims } = proof;

/** RFC 8785: members in order, no space between. */
function canonical(value) {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(",")}}`;
}

const jwk = keys.find(({ kid }) => kid === claims.keyId);
const signed = Buffer.from(canonical({ ...document, proof: claims }));
const key = jwk && createPublicKey({ key: jwk, format: "jwk" });
const holds = Boolean(key && verify(null, signed, key, Buffer.from(signature, "base64url")));
console.log(
  holds ? `The signature holds. Signed ${claims.signedAt}.` : "The signature does not hold.",
);
process.exit(holds ? 0 : 1);
