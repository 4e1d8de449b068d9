import { eq } from "drizzle-orm";
import { webhookEndpoints } from "~/db/schema";
import { ROTATION_OVERLAP_MS } from "~/domain/webhooks/retry";
import { accept, refuse } from "~/lib/result";
import { newWebhookSecret } from "~/services/webhooks/standard-webhooks";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { sealSecret } from "./endpoint-secrets";

/**
 * Gives an endpoint a new signing secret. For 24 hours the old one signs as well.
 * @returns the new secret, shown this once, and until when the old one works.
 */
export async function rotateSecret(ctx: Ctx<"webhooks:write">, id: string) {
  const [endpoint] = await ctx.db.read(ctx.db.one(webhookEndpoints, id));
  if (!endpoint) return refuse("endpoint-not-found");

  const secret = newWebhookSecret();
  const previousUntil = ctx.now() + ROTATION_OVERLAP_MS;
  const changes = {
    secretSealed: await sealSecret(ctx, id, secret),
    previousSecretSealed: endpoint.secretSealed,
    previousUntil,
  };
  await commit(
    ctx,
    ctx.db.update(webhookEndpoints, changes, eq(webhookEndpoints.id, id)),
    ...record(ctx, { type: "endpoint.rotated", object: ["webhook-endpoint", id] }),
  );
  return accept({ secret, previousUntil });
}
