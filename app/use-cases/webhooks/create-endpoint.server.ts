import { webhookEndpoints } from "~/db/schema";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { newWebhookSecret } from "~/services/webhooks/standard-webhooks";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { type EndpointInput, oneSpelling, refuseUrl } from "./endpoint-input";
import { sealSecret } from "./endpoint-secrets";

/**
 * Adds an endpoint. Refused with the address's fault when it may not be called.
 * @returns its id, its address in one spelling, and the signing secret, which is shown this once.
 */
export async function createEndpoint(ctx: Ctx<"webhooks:write">, input: EndpointInput) {
  const fault = refuseUrl(ctx, input.url);
  if (fault) return refuse(fault);

  const now = ctx.now();
  const id = newId("we", now);
  const secret = newWebhookSecret();
  const secretSealed = await sealSecret(ctx, id, secret);
  const url = oneSpelling(input.url);
  const row = {
    ...input,
    url,
    id,
    createdAt: now,
    secretSealed,
    createdBy: ctx.actor,
  };
  await commit(
    ctx,
    ctx.db.insert(webhookEndpoints, row),
    ...record(ctx, { type: "endpoint.created", object: ["webhook-endpoint", id] }),
  );
  return accept({ id, url, secret });
}
