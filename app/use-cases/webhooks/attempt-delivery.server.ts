import { and, eq, isNull } from "drizzle-orm";
import { plus } from "~/db/expressions";
import { namesSomebodyWithheld } from "~/db/queries/deal-naming";
import {
  contacts,
  incidents,
  webhookAttempts,
  webhookDeliveries,
  webhookEndpoints,
} from "~/db/schema";
import type { Write } from "~/db/statements";
import { mayBeReached } from "~/domain/contacts/objections";
import { dealIn, withoutFields, withoutTitle } from "~/domain/webhooks/payload";
import { isLongDead, nextAttemptAt } from "~/domain/webhooks/retry";
import { newId } from "~/lib/ids";
import type { EpochMs } from "~/lib/time";
import type { CallOutcome } from "~/services/net/guarded-fetch";
import { signWebhook } from "~/services/webhooks/standard-webhooks";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { ALWAYS_TOLD } from "./announce-event.server";
import { secretsOf } from "./endpoint-secrets";

type Delivery = typeof webhookDeliveries.$inferSelect;
type Endpoint = typeof webhookEndpoints.$inferSelect;

/** What an attempt came to. `again` is when the next one is due; null: there is none. */
export interface Attempted {
  writes: Write[];
  again: EpochMs | null;
}

const DONE: Attempted = { writes: [], again: null };
const EXCERPT = 500;

/**
 * Tries once to deliver, if there is still something to deliver and somebody to deliver it to. The id
 * is the same on every attempt, so a receiver can drop a repeat.
 */
export async function attemptDelivery(
  ctx: Ctx<"webhooks:deliver">,
  deliveryId: string,
): Promise<Attempted> {
  const [delivery] = await ctx.db.read(ctx.db.one(webhookDeliveries, deliveryId));
  if (delivery?.state !== "pending" || delivery.body === null) return DONE;
  const [endpoint, person, naming] = await ctx.db.read(
    ctx.db.one(webhookEndpoints, delivery.endpointId),
    ctx.db.one(contacts, delivery.contactId ?? ""),
    ctx.db.ask(namesSomebodyWithheld(dealIn(delivery.body) ?? "")),
  );
  if (!endpoint || endpoint.disabledAt !== null) return DONE;
  const isKept = person !== undefined && !mayBeReached(person);
  const isAsked = delivery.requestId !== null;
  if (isKept && !isAsked && !ALWAYS_TOLD.has(delivery.type)) return kept(ctx, delivery);

  const startedAt = ctx.now();
  const body = leaving(delivery.body, { isKept, naming });
  const outcome = await call(ctx, delivery, body, endpoint);
  return settle(ctx, delivery, endpoint, outcome, ctx.now() - startedAt);
}

/** What was to be told as it may be told now: somebody may have been withheld while it waited. */
function leaving(body: string, { isKept, naming }: { isKept: boolean; naming: boolean }) {
  if (isKept) return withoutFields(body);
  return naming ? withoutTitle(body) : body;
}

/** The person was withheld while it waited: it does not leave any more, and its body goes. */
const kept = ({ db }: Ctx<"webhooks:deliver">, { id }: Delivery): Attempted => {
  const changes = { state: "blocked" as const, body: null, nextAttemptAt: null };
  const lastError = "person-withheld";
  const where = eq(webhookDeliveries.id, id);
  return { writes: [db.update(webhookDeliveries, { ...changes, lastError }, where)], again: null };
};

async function call(
  ctx: Ctx<"webhooks:deliver">,
  delivery: Delivery,
  body: string,
  endpoint: Endpoint,
) {
  const secrets = await secretsOf(ctx, endpoint);
  const signed = await signWebhook(secrets, { id: delivery.id, at: ctx.now(), body });
  return ctx.services.callOutside({
    method: "POST",
    url: endpoint.url,
    headers: { ...signed, "content-type": "application/json; charset=utf-8" },
    body,
    purpose: "webhooks",
    subProcessor: null,
  });
}

function settle(
  ctx: Ctx<"webhooks:deliver">,
  delivery: Delivery,
  endpoint: Endpoint,
  outcome: CallOutcome,
  durationMs: number,
): Attempted {
  const now = ctx.now();
  const { error, status, excerpt, retryAfter } = facts(outcome);
  const attempt = ctx.db.insert(webhookAttempts, {
    id: newId("wa", now),
    createdAt: now,
    deliveryId: delivery.id,
    status,
    error,
    durationMs,
    excerpt,
  });
  if (outcome.outcome === "delivered") {
    return { writes: [attempt, ...succeeded(ctx, delivery, endpoint, status)], again: null };
  }

  const gone = status === 410;
  const again = gone ? null : nextAttemptAt(delivery.attempts + 1, now, Math.random(), retryAfter);
  const state: Delivery["state"] = again === null ? endState(outcome) : "pending";
  const changes = {
    state,
    attempts: plus(webhookDeliveries.attempts, 1),
    nextAttemptAt: again,
    lastStatus: status,
    lastError: error,
  };
  const failed = ctx.db.update(webhookDeliveries, changes, eq(webhookDeliveries.id, delivery.id));
  return { writes: [attempt, failed, ...failing(ctx, endpoint, gone)], again };
}

const endState = ({ outcome }: CallOutcome): Delivery["state"] =>
  outcome === "refused" ? "blocked" : "failed";

function facts(outcome: CallOutcome) {
  const answered = "excerpt" in outcome ? outcome : undefined;
  return {
    error: outcome.outcome === "delivered" ? null : outcome.reason,
    status: answered?.status ?? null,
    excerpt: answered?.excerpt.slice(0, EXCERPT) ?? null,
    retryAfter: answered?.retryAfter ?? null,
  };
}

function succeeded(
  { db, now }: Ctx<"webhooks:deliver">,
  delivery: Delivery,
  endpoint: Endpoint,
  lastStatus: number | null,
) {
  const done = {
    state: "delivered" as const,
    attempts: plus(webhookDeliveries.attempts, 1),
    nextAttemptAt: null,
    lastStatus,
    lastError: null,
    deliveredAt: now(),
  };
  const well = { lastSuccessAt: now(), failingSince: null };
  return [
    db.update(webhookDeliveries, done, eq(webhookDeliveries.id, delivery.id)),
    db.update(webhookEndpoints, well, eq(webhookEndpoints.id, endpoint.id)),
  ];
}

/** Notes since when nothing gets through; after long failure, or a 410, the endpoint is switched off. */
function failing(ctx: Ctx<"webhooks:deliver">, endpoint: Endpoint, gone: boolean): Write[] {
  const now = ctx.now();
  const itself = eq(webhookEndpoints.id, endpoint.id);
  if (!gone && !isLongDead(endpoint.failingSince, now)) {
    const first = and(itself, isNull(webhookEndpoints.failingSince));
    return [ctx.db.update(webhookEndpoints, { failingSince: now }, first)];
  }

  const disabledReason = gone ? "gone" : "failed-for-long";
  return [
    ctx.db.update(webhookEndpoints, { disabledAt: now, disabledReason }, itself),
    ctx.db.insert(incidents, {
      id: newId("inc", now),
      createdAt: now,
      kind: "endpoint-disabled",
      objectId: endpoint.id,
      summary: disabledReason,
      state: "open",
    }),
    ...record(ctx, {
      type: "endpoint.disabled",
      object: ["webhook-endpoint", endpoint.id],
      reason: disabledReason,
    }),
  ];
}
