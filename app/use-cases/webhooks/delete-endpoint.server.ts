import { eq } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { webhookEndpoints } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";

/** Takes an endpoint away, with the log of its deliveries. */
export async function deleteEndpoint(ctx: Ctx<"webhooks:delete">, id: string) {
  const deleted = await commitUnlessChanged(
    ctx,
    ctx.db.delete(webhookEndpoints, eq(webhookEndpoints.id, id)),
    ctx.db.change(insistOnChange()),
    ...record(ctx, { type: "endpoint.deleted", object: ["webhook-endpoint", id] }),
  );
  return deleted ? accept(id) : refuse("endpoint-not-found");
}
