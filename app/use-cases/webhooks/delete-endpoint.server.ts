import { eq } from "drizzle-orm";
import { webhookEndpoints } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";

/** Takes an endpoint away, with the log of its deliveries. */
export async function deleteEndpoint(ctx: Ctx<"webhooks:delete">, id: string) {
  const [deleted] = await commit(
    ctx,
    ctx.db.delete(webhookEndpoints, eq(webhookEndpoints.id, id)),
    ...record(ctx, { type: "endpoint.deleted", object: ["webhook-endpoint", id] }),
  );
  return deleted ? accept(id) : refuse("endpoint-not-found");
}
