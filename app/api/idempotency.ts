import type { Context, MiddlewareHandler } from "hono";
import { WORKED } from "~/db/queries/mark-worked";
import { fingerprint } from "~/domain/idempotency";
import { sha256Hex } from "~/lib/secrets";
import { MINUTE_MS } from "~/lib/time";
import type { ApiEnv } from "./api-env";
import { holderOf } from "./key-gate";
import { problem } from "./problem";

const MAX_KEY_LENGTH = 255;
const LOCK_MS = MINUTE_MS;

/**
 * Every POST may carry an `Idempotency-Key`: the same request again is given the first answer, another
 * request under the same key is refused, and one that is still running is told to wait. Scoped to
 * workspace, key holder and route; kept for 30 days, but for what only reads. An answer of 5xx is not kept, unless work was done
 * before it: then, as after a crash, the same request is told so and does nothing again.
 */
export const idempotency: MiddlewareHandler<ApiEnv> = async (c, next) => {
  const key = c.req.header("Idempotency-Key");
  if (c.req.method !== "POST" || key === undefined) return next();

  const { requestId, keys, now } = c.env.world;
  const path = ["Idempotency-Key"];
  if (key.length === 0 || key.length > MAX_KEY_LENGTH)
    return problem({
      status: 422,
      requestId,
      errors: [{ path, message: "A key has 1 to 255 characters." }],
    });
  const holder = await holderOf(c);
  if (!holder) return next(); // The gate says 401.

  const print = await fingerprint({
    method: "POST",
    path: c.req.path,
    body: new Uint8Array(await c.req.raw.clone().arrayBuffer()),
  });
  const keyHash = await sha256Hex([holder.keyId, c.req.path, key].join("\n"));
  const slot = { tenantId: holder.tenantId, keyHash };
  const at = now();
  const first = await keys.takeSlot(slot, print, at, LOCK_MS);
  if (first) return replay(c, first, print, at);

  const lockedUntil = at + LOCK_MS;
  c.set("slot", { keyHash, lockedUntil });
  await next();
  // What failed, came too early or only reads may be tried again under the same key.
  if (c.res.status >= 500 || c.res.status === 429 || c.get("onlyReads"))
    return keys.freeSlot(slot, lockedUntil);
  const body = await c.res.clone().text();
  const headers = {
    type: c.res.headers.get("Content-Type"),
    location: c.res.headers.get("Location"),
  };
  const answer = { status: c.res.status, body, headers: JSON.stringify(headers) };
  await keys.fillSlot(slot, lockedUntil, answer);
};

interface Slot {
  fingerprint: string;
  status: number | null;
  body: string | null;
  headers: string | null;
  lockedUntil: number | null;
}

function replay(c: Context<ApiEnv>, first: Slot, print: string, now: number): Response {
  const { requestId } = c.env.world;
  if (first.fingerprint !== print)
    return problem({ status: 422, reason: "idempotency-key-reused", requestId });
  if (first.status === null || first.status === WORKED)
    return unanswered(requestId, first.lockedUntil, now);

  const { type, location } = JSON.parse(first.headers ?? "{}");
  const body = first.status === 204 ? null : first.body;
  return new Response(body, {
    status: first.status,
    headers: {
      "Idempotency-Replayed": "true",
      ...(type ? { "Content-Type": type } : {}),
      ...(location ? { Location: location } : {}),
    },
  });
}

/** The first is still running while it holds the place; later, its answer is lost. */
function unanswered(requestId: string, lockedUntil: number | null, now: number): Response {
  if (lockedUntil === null || lockedUntil <= now)
    return problem({ status: 409, reason: "first-answer-lost", requestId });

  const headers = { "Retry-After": String(Math.ceil((lockedUntil - now) / 1000)) };
  return problem({ status: 409, reason: "still-running", requestId, headers });
}
