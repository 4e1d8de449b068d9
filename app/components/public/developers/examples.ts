/** What stands in the guide as code. Tests run what can be run of it. */

export const FIRST_REQUEST = (origin: string) => `curl ${origin}/api/v1/contacts?limit=2 \\
  -H "Authorization: Bearer $CLOSR_KEY"`;

export const REPEATED = (origin: string) => `curl -X POST ${origin}/api/v1/leads \\
  -H "Authorization: Bearer $CLOSR_KEY" \\
  -H "Content-Type: application/json" \\
  -H "Idempotency-Key: 7c1f0e5a" \\
  -d '{"person":{"nameEn":"Priya Nair","phones":["+971500000017"]},
       "channel":"form","message":"Is it still free from January?"}'`;

export const PROBLEM = `HTTP/1.1 422 Unprocessable Content
Content-Type: application/problem+json

{
  "type": "/problems/invalid",
  "title": "…",
  "status": 422,
  "detail": "…",
  "requestId": "req_…",
  "errors": [{ "path": ["emails", 0], "message": "…" }]
}`;

/** A receiver's check of a signature, in plain Node. */
export const VERIFYING = `import { createHmac, timingSafeEqual } from "node:crypto";

// secret: whsec_…, as it was shown once. body: the raw text of the request.
export function isFromClosr(secret, headers, body) {
  const id = headers["webhook-id"];
  const timestamp = headers["webhook-timestamp"];
  if (Math.abs(Date.now() / 1000 - Number(timestamp)) > 300) return false;

  const key = Buffer.from(secret.replace("whsec_", ""), "base64");
  const ours = createHmac("sha256", key).update([id, timestamp, body].join(".")).digest();

  // While a secret is being replaced there are two signatures.
  return headers["webhook-signature"].split(" ").some((signature) => {
    const theirs = Buffer.from(signature.replace("v1,", ""), "base64");
    return theirs.length === ours.length && timingSafeEqual(theirs, ours);
  });
}`;
