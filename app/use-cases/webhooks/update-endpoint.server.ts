import { eq } from "drizzle-orm";
import { webhookEndpoints } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { type EndpointInput, oneSpelling, refuseUrl } from "./endpoint-input";

/** Changes an endpoint, or switches it on again: then it starts with a clean record. */
export async function updateEndpoint(
  ctx: Ctx<"webhooks:write">,
  id: string,
  changes: Partial<EndpointInput> & { enabled?: boolean },
) {
  const { enabled, ...input } = changes;
  const fault = input.url === undefined ? null : refuseUrl(ctx, input.url);
  if (fault) return refuse(fault);

  const [endpoint] = await ctx.db.read(ctx.db.one(webhookEndpoints, id));
  if (!endpoint) return refuse("endpoint-not-found");
  const again = enabled ? { disabledAt: null, disabledReason: null, failingSince: null } : {};
  const off = enabled === false ? { disabledAt: ctx.now(), disabledReason: "by-hand" } : {};
  const url = input.url === undefined ? {} : { url: oneSpelling(input.url) };
  const wanted = { ...input, ...url, ...again, ...off };
  if (Object.keys(wanted).length === 0) return accept(id);

  await commit(
    ctx,
    ctx.db.update(webhookEndpoints, wanted, eq(webhookEndpoints.id, id)),
    ...record(ctx, {
      type: enabled ? "endpoint.enabled" : "endpoint.updated",
      object: ["webhook-endpoint", id],
    }),
  );
  return accept(id);
}
