import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { PUBLIC_EVENTS } from "~/domain/events/event-types";
import { PAYLOAD_FIELDS } from "~/domain/webhooks/payload";
import { createEndpoint } from "~/use-cases/webhooks/create-endpoint.server";
import { deleteEndpoint } from "~/use-cases/webhooks/delete-endpoint.server";
import { resendDelivery } from "~/use-cases/webhooks/resend-delivery.server";
import { rotateSecret } from "~/use-cases/webhooks/rotate-secret.server";
import { updateEndpoint } from "~/use-cases/webhooks/update-endpoint.server";
import {
  type Delivery,
  type Endpoint,
  getEndpoint,
  listEndpoints,
  viewDeliveries,
  viewDelivery,
} from "~/use-cases/webhooks/view-endpoints.server";
import type { ApiEnv } from "./api-env";
import { endpoint, type Reply } from "./endpoint";
import {
  acceptedSchema,
  idParams,
  instantOut,
  pageQuery,
  pageSchema,
  toInstant,
  toInstantOrNull,
} from "./shapes";

const input = z.strictObject({
  url: z.string().min(1).max(2000),
  events: z.array(z.enum(PUBLIC_EVENTS)).max(50).default([]),
  fields: z.array(z.enum(PAYLOAD_FIELDS)).max(50).default([]),
  recipient: z.string().max(200).nullable().default(null),
  country: z.string().length(2).nullable().default(null),
});
const changes = z.strictObject({
  url: z.string().min(1).max(2000).optional(),
  events: z.array(z.enum(PUBLIC_EVENTS)).max(50).optional(),
  fields: z.array(z.enum(PAYLOAD_FIELDS)).max(50).optional(),
  recipient: z.string().max(200).nullable().optional(),
  country: z.string().length(2).nullable().optional(),
  enabled: z.boolean().optional(),
});

const endpointSchema = z
  .object({
    id: z.string(),
    url: z.string(),
    events: z.array(z.string()),
    fields: z.array(z.string()),
    recipient: z.string().nullable(),
    country: z.string().nullable(),
    createdAt: instantOut,
    lastSuccessAt: instantOut.nullable(),
    disabledAt: instantOut.nullable(),
    disabledReason: z.string().nullable(),
  })
  .openapi("WebhookEndpoint");
const deliverySchema = z
  .object({
    id: z.string(),
    type: z.string(),
    state: z.enum(["pending", "delivered", "failed", "blocked"]),
    attempts: z.int(),
    nextAttemptAt: instantOut.nullable(),
    lastStatus: z.int().nullable(),
    lastError: z.string().nullable(),
    createdAt: instantOut,
    deliveredAt: instantOut.nullable(),
  })
  .openapi("WebhookDelivery");

const toEndpoint = (row: Endpoint) => ({
  id: row.id,
  url: row.url,
  events: row.events,
  fields: row.fields,
  recipient: row.recipient,
  country: row.country,
  createdAt: toInstant(row.createdAt),
  lastSuccessAt: toInstantOrNull(row.lastSuccessAt),
  disabledAt: toInstantOrNull(row.disabledAt),
  disabledReason: row.disabledReason,
});
const toDelivery = (row: Delivery) => ({
  id: row.id,
  type: row.type,
  state: row.state,
  attempts: row.attempts,
  nextAttemptAt: toInstantOrNull(row.nextAttemptAt),
  lastStatus: row.lastStatus,
  lastError: row.lastError,
  createdAt: toInstant(row.createdAt),
  deliveredAt: toInstantOrNull(row.deliveredAt),
});

const tag = { tag: "webhook endpoints" } as const;
const one = { ...tag, params: idParams } as const;
const MISSING: Reply = { refused: "endpoint-not-found" };

/** An address that may not be called is wrong input, not a conflict. */
const refusedInput = (reason: string): Reply =>
  reason.startsWith("address-")
    ? { invalid: [{ path: ["url"], message: reason }] }
    : { refused: reason };

/** Where a workspace is told of what happens: addresses, deliveries, rotation, resending. */
export function webhookEndpointsApi(api: OpenAPIHono<ApiEnv>) {
  endpoint(
    api,
    {
      ...tag,
      method: "get",
      path: "/webhook-endpoints",
      permission: "webhooks:read",
      answers: { 200: pageSchema(endpointSchema) },
    },
    async ({ ctx }) => ({
      status: 200,
      body: { data: (await listEndpoints(ctx)).map(toEndpoint), nextCursor: null },
    }),
  );

  endpoint(
    api,
    {
      ...tag,
      method: "post",
      path: "/webhook-endpoints",
      permission: "webhooks:write",
      body: input,
      answers: { 201: endpointSchema.extend({ secret: z.string() }) },
    },
    async ({ ctx, body }) => {
      const made = await createEndpoint(ctx, body);
      if (!made.ok) return refusedInput(made.reason);
      const facts = { ...body, ...made.value };
      const createdAt = toInstant(ctx.now());
      const fresh = { lastSuccessAt: null, disabledAt: null, disabledReason: null };
      return { status: 201, body: { ...facts, createdAt, ...fresh } };
    },
  );

  endpoint(
    api,
    {
      ...one,
      method: "get",
      path: "/webhook-endpoints/{id}",
      permission: "webhooks:read",
      answers: { 200: endpointSchema },
    },
    async ({ ctx, params }) => {
      const found = await getEndpoint(ctx, params.id);
      return found ? { status: 200, body: toEndpoint(found) } : MISSING;
    },
  );

  endpoint(
    api,
    {
      ...one,
      method: "patch",
      path: "/webhook-endpoints/{id}",
      permission: "webhooks:write",
      body: changes,
      answers: { 204: null },
    },
    async ({ ctx, params, body }) => {
      const outcome = await updateEndpoint(ctx, params.id, body);
      return outcome.ok ? { status: 204 } : refusedInput(outcome.reason);
    },
  );

  endpoint(
    api,
    {
      ...one,
      method: "delete",
      path: "/webhook-endpoints/{id}",
      permission: "webhooks:delete",
      answers: { 204: null },
    },
    async ({ ctx, params }) => {
      const outcome = await deleteEndpoint(ctx, params.id);
      return outcome.ok ? { status: 204 } : { refused: outcome.reason };
    },
  );

  endpoint(
    api,
    {
      ...one,
      method: "post",
      path: "/webhook-endpoints/{id}/rotate",
      permission: "webhooks:write",
      answers: { 200: z.object({ secret: z.string(), previousUntil: instantOut }) },
    },
    async ({ ctx, params }) => {
      const rotated = await rotateSecret(ctx, params.id);
      if (!rotated.ok) return { refused: rotated.reason };
      const { secret, previousUntil } = rotated.value;
      return { status: 200, body: { secret, previousUntil: toInstant(previousUntil) } };
    },
  );

  endpoint(
    api,
    {
      ...one,
      query: pageQuery,
      method: "get",
      path: "/webhook-endpoints/{id}/deliveries",
      permission: "webhooks:read",
      answers: { 200: pageSchema(deliverySchema) },
    },
    async ({ ctx, params, query }) => {
      const seen = await viewDeliveries(ctx, params.id, query);
      if (!seen) return MISSING;
      const { rows, nextCursor } = seen.page;
      return { status: 200, body: { data: rows.map(toDelivery), nextCursor } };
    },
  );

  deliveries(api);
}

function deliveries(api: OpenAPIHono<ApiEnv>) {
  endpoint(
    api,
    {
      ...one,
      method: "get",
      path: "/webhook-endpoints/deliveries/{id}",
      permission: "webhooks:read",
      answers: { 200: deliverySchema.extend({ log: z.array(z.unknown()) }) },
    },
    async ({ ctx, params }) => {
      const seen = await viewDelivery(ctx, params.id);
      if (!seen) return { refused: "delivery-not-found" };
      const log = seen.attempts.map(({ createdAt, status, error, durationMs }) => ({
        at: toInstant(createdAt),
        status,
        error,
        durationMs,
      }));
      return { status: 200, body: { ...toDelivery(seen.delivery), log } };
    },
  );

  endpoint(
    api,
    {
      ...one,
      method: "post",
      path: "/webhook-endpoints/deliveries/{id}/resend",
      permission: "webhooks:write",
      answers: { 202: acceptedSchema },
    },
    async ({ ctx, params }) => {
      const sent = await resendDelivery(ctx, params.id);
      return sent.ok ? accepted(sent.value) : { refused: sent.reason };
    },
  );
}

const accepted = (jobId: string): Reply => {
  const href = `/api/v1/jobs/${jobId}`;
  return { status: 202, body: { jobId, href }, headers: { Location: href } };
};
