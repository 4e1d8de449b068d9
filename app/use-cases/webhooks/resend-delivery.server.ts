import { and, eq, isNotNull } from "drizzle-orm";
import { webhookDeliveries } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { newJob } from "../jobs";

/**
 * Sends a delivery again, under the same id, with the whole row of attempts before it. Refused when its
 * body is gone: after 30 days, or with the person it told of.
 */
export async function resendDelivery(ctx: Ctx<"webhooks:write">, deliveryId: string) {
  const [delivery] = await ctx.db.read(ctx.db.one(webhookDeliveries, deliveryId));
  if (!delivery) return refuse("delivery-not-found");
  if (delivery.body === null) return refuse("delivery-body-gone");

  const now = ctx.now();
  const about = { contactId: delivery.contactId ?? undefined };
  const job = newJob(ctx, "delivery.due", { deliveryId }, about);
  const again = { state: "pending" as const, attempts: 0, nextAttemptAt: now, jobId: job.id };
  const whole = and(eq(webhookDeliveries.id, deliveryId), isNotNull(webhookDeliveries.body));
  await commit(ctx, ctx.db.update(webhookDeliveries, again, whole), job.write);
  return accept(job.id);
}
