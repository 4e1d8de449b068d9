import { type Bytes, concat, fromBase64, toBase64, utf8 } from "~/lib/bytes";
import { accept, type Result, refuse } from "~/lib/result";
import { hmacSha256, randomBytes, sameText } from "~/lib/secrets";
import type { EpochMs } from "~/lib/time";

/** How far a message's timestamp may lie from our clock. Within it, receivers remember the ids they saw. */
const WEBHOOK_TOLERANCE_SECONDS = 300;

const SECRET_PREFIX = "whsec_";
const SECRET_BYTES = { fewest: 24, most: 64, ours: 32 };

// Stricter than the specification. A timestamp such as `1614265330abc` would be read as a number. With dots in an id
// the parts of the signed content could move into one another: others' ids may hold everything else that is seen.
const OUR_ID = /^[A-Za-z0-9_]+$/;
const ID = /^[!-\-/-~]{1,256}$/;
const TIMESTAMP = /^[0-9]{1,12}$/;

/** The secret in use, then those of a rotation that are still good. Each is base64 of 24 to 64 bytes, with or without `whsec_`. */
export type WebhookSecrets = readonly [string, ...string[]];

export interface OutgoingMessage {
  /** Stays the same over retries. */
  id: string;
  /** The instant of this attempt. */
  at: EpochMs;
  body: string;
}

/** A type and not an interface, so that it is a `HeadersInit` too. */
type WebhookHeaders = {
  "webhook-id": string;
  "webhook-timestamp": string;
  "webhook-signature": string;
};

export type WebhookRefusal =
  | "webhook-header-missing"
  | "webhook-id-malformed"
  | "webhook-timestamp-malformed"
  | "webhook-too-old"
  | "webhook-too-new"
  | "webhook-signature-wrong";

/** A new signing secret of 256 bits, as the owner of an endpoint sees it once: `whsec_…`. */
export const newWebhookSecret = (): string =>
  SECRET_PREFIX + toBase64(randomBytes(SECRET_BYTES.ours));

/**
 * The three headers of Standard Webhooks 1.0.0, with one `v1` signature for each secret in use.
 * Throws for an id with other characters than letters, digits and `_`, and for a malformed secret.
 */
export async function signWebhook(secrets: WebhookSecrets, { id, at, body }: OutgoingMessage) {
  if (!OUR_ID.test(id)) throw new Error("A webhook id holds letters, digits and underscores only.");

  const timestamp = String(Math.floor(at / 1000));
  const signatures = await signaturesOf(secrets, id, timestamp, utf8(body));
  const headers: WebhookHeaders = {
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": signatures.join(" "),
  };
  return headers;
}

/**
 * Decides whether a message was signed with one of the secrets within the last 300 seconds.
 * Drop repeats of the returned id: a message may be sent again, by its sender or by a thief, while it is fresh.
 *
 * @param body the raw bytes as they came. Never a body that was parsed and written again.
 */
export async function verifyWebhook(
  secrets: WebhookSecrets,
  headers: Headers,
  body: Bytes,
  now: EpochMs,
): Promise<Result<{ id: string }, WebhookRefusal>> {
  const id = headers.get("webhook-id");
  const timestamp = headers.get("webhook-timestamp");
  const offered = headers.get("webhook-signature");
  if (!id || !timestamp || !offered) return refuse("webhook-header-missing");

  const stale = refuseStale(id, timestamp, now);
  if (stale) return refuse(stale);

  const expected = await signaturesOf(secrets, id, timestamp, body);
  const known = offered.split(" ").some((one) => expected.some((each) => sameText(each, one)));
  return known ? accept({ id }) : refuse("webhook-signature-wrong");
}

function refuseStale(id: string, timestamp: string, now: EpochMs): WebhookRefusal | null {
  if (!ID.test(id)) return "webhook-id-malformed";
  if (!TIMESTAMP.test(timestamp)) return "webhook-timestamp-malformed";

  const age = Math.floor(now / 1000) - Number(timestamp);
  if (age > WEBHOOK_TOLERANCE_SECONDS) return "webhook-too-old";
  if (age < -WEBHOOK_TOLERANCE_SECONDS) return "webhook-too-new";
  return null;
}

const signaturesOf = (secrets: WebhookSecrets, id: string, timestamp: string, body: Bytes) => {
  const content = concat(utf8(`${id}.${timestamp}.`), body);
  return Promise.all(
    secrets.map(async (secret) => `v1,${toBase64(await hmacSha256(keyOf(secret), content))}`),
  );
};

function keyOf(secret: string): Bytes {
  const text = secret.startsWith(SECRET_PREFIX) ? secret.slice(SECRET_PREFIX.length) : secret;
  const key = fromBase64(text);
  if (!key || key.length < SECRET_BYTES.fewest || key.length > SECRET_BYTES.most)
    throw new Error("A webhook secret is base64 of 24 to 64 bytes.");
  return key;
}
