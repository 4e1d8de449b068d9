/**
 * Checks a receipt or certificate with nothing but Node and the published public keys.
 *
 *     node scripts/verify-receipt.mjs receipt.json https://HOST/.well-known/closr-keys.json
 *
 * Node reads base64url and JSON leniently. So the signature must be the very spelling of its bytes, and the text must
 * have the letters of its canonical form (RFC 8785), in whatever order: no member twice, and no digit that is lost.
 */
import { createPublicKey, verify } from "node:crypto";
import { readFileSync } from "node:fs";

const [file, keysAt] = process.argv.slice(2);
const text = readFileSync(file, "utf8");
const { keys } = await (await fetch(keysAt)).json();

function canonical(value) {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical)}]`;
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`)}}`;
}
const plain = (_, quoted) => (quoted ? canonical(JSON.parse(quoted)) : "");
const letters = (json) => [...json.replace(/("(?:[^"\\]|\\.)*")|\s/g, plain)].sort().join("");

async function isSigned() {
  const document = JSON.parse(text);
  const { signature, ...proof } = document.proof;
  const bytes = Buffer.from(signature, "base64url");
  if (bytes.toString("base64url") !== signature) return false;
  if (letters(text) !== letters(canonical(document))) return false;
  const key = createPublicKey({ key: keys.find(({ kid }) => kid === proof.keyId), format: "jwk" });
  return verify(null, Buffer.from(canonical({ ...document, proof })), key, bytes);
}
const holds = await isSigned().catch(() => false);
const signedAt = holds && JSON.parse(text).proof.signedAt;
console.log(holds ? `The signature holds. Signed ${signedAt}.` : "The signature does not hold.");
process.exit(holds ? 0 : 1);
