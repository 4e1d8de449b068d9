import type { Connected, IntegrationDb } from "~/db/integration-db.server";
import { noteArrival, readWhatWasKept } from "~/db/queries/keep-inbound";
import { inboundEvents } from "~/db/schema";
import { jsonOf } from "~/domain/intake/parsed-event";
import { INTAKE_PARSERS } from "~/domain/intake/parsers";
import { standingAt } from "~/domain/lifecycle/lifecycle";
import type { Bytes } from "~/lib/bytes";
import { maskCardId } from "~/lib/cards";
import { newId } from "~/lib/ids";
import { sha256Hex } from "~/lib/secrets";
import type { Clock } from "~/lib/time";
import type { Seals } from "~/services/seals/seals";
import { verifyHexHmac } from "~/services/webhooks/hex-hmac";
import { verifyWebhook } from "~/services/webhooks/standard-webhooks";
import { commit } from "~/use-cases/commit";
import { refuseBody } from "./refuse-body";

/** What an inbound webhook needs of the world. */
export interface HookWorld {
  integrations: IntegrationDb;
  seals: Pick<Seals, "open">;
  now: Clock;
  ring: (jobId: string) => Promise<void>;
}

const ADDRESS = /^\/hooks\/([a-z-]+)\/([A-Za-z0-9_-]{20,100})$/;

/**
 * Answers an inbound webhook (contract: /hooks/…): the signature is checked on the raw bytes, the raw
 * body kept, and 202 given before any work. The same event again is 202 and changes nothing.
 * @returns null for any other address; an unknown token answers as an address that leads nowhere.
 */
export async function answerHook(
  request: Request,
  makeWorld: () => HookWorld,
): Promise<Response | null> {
  const [, kind, token] = ADDRESS.exec(new URL(request.url).pathname) ?? [];
  if (!kind || !token || request.method !== "POST") return null;

  const world = makeWorld();
  const tokenHash = await sha256Hex(token);
  const source = await world.integrations.connectedBy(tokenHash);
  if (!source) return (await world.integrations.wasOfEnded(tokenHash)) ? closed("ended") : null;
  if (source.kind !== kind) return null;
  const standing = standingAt(source, world.now());
  if (standing !== "open") return closed(standing);

  const body = await refuseBody(request);
  if (body instanceof Response) return body;
  const deliveryId = await verified(source, request.headers, body, world);
  if (!deliveryId) return new Response("Unauthorized", { status: 401 });

  await keep(source, new TextDecoder().decode(body), deliveryId, world);
  return new Response(null, { status: 202 });
}

/** What is sent to a workspace whose subscription was ended is kept nowhere. */
const closed = (standing: "read-only" | "ended") =>
  standing === "ended"
    ? new Response("This workspace is no more.", { status: 410 })
    : new Response("This workspace is read-only: its subscription was ended.", { status: 403 });

/** The id that the same event always has; null when the signature is not the source's. */
async function verified(
  { tenantId, id, kind, secretSealed }: Connected,
  headers: Headers,
  body: Bytes,
  { seals, now }: HookWorld,
): Promise<string | null> {
  const place = { tenantId, table: "integrations", id, column: "secret_sealed" };
  const secret = await seals.open(place, secretSealed);
  if (!secret.ok) throw new Error(`integration ${id}: ${secret.reason}`);

  if (kind === "property-finder") {
    const signature = headers.get("X-Signature");
    const checked = await verifyHexHmac(secret.value, "", signature, body);
    return checked.ok ? eventIdOf(portalIdIn(body), body) : null;
  }
  const checked = await verifyWebhook([secret.value], headers, body, now());
  return checked.ok ? eventIdOf(checked.value.id, body) : null;
}

/** The portal's id of the event: it delivers at least once. */
function portalIdIn(body: Bytes): string | null {
  const event = jsonOf(new TextDecoder().decode(body)) as { id?: unknown } | undefined;
  const id = event?.id;
  return typeof id === "string" && id.length > 0 && id.length <= 200 ? id : null;
}

/** A body without an id, or with the number of a card for one, is known by its hash. */
const eventIdOf = async (id: string | null, body: Bytes) =>
  id !== null && maskCardId(id) === id ? id : sha256Hex(body);

async function keep(source: Connected, rawBody: string, deliveryId: string, world: HookWorld) {
  const { db } = source;
  const at = world.now();
  const { version } = INTAKE_PARSERS[source.kind];
  const id = newId("ie", at);
  const jobId = newId("jb", at);
  const kept = db.insertOrIgnore(inboundEvents, {
    id,
    createdAt: at,
    integrationId: source.id,
    eventId: deliveryId,
    rawBody,
    state: "received",
    parser: source.kind,
    parserVersion: version,
  });
  const work = db.change(readWhatWasKept({ jobId, inboundEventId: id, at }));
  await commit(
    { db, ring: world.ring },
    kept,
    { ...work, ring: jobId },
    db.change(noteArrival(source.id, at)),
  );
}
