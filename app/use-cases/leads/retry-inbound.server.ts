import { and, eq } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { inboundEvents } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { newJob } from "../jobs";

/**
 * Has an event that could not be read read again, by the reader as it is now. It is read with the eyes
 * of the system, as it was the first time, and makes nothing twice. Refuses `event-not-found`.
 */
export async function retryInbound(ctx: Ctx<"leads:assign">, eventId: string) {
  const failed = and(eq(inboundEvents.id, eventId), eq(inboundEvents.state, "failed"));
  const [[event]] = await ctx.db.read(ctx.db.rows(inboundEvents, { where: failed, limit: 1 }));
  if (!event) return refuse("event-not-found");

  const system = { db: ctx.db.as(EVERYTHING), actor: "system", now: ctx.now };
  const job = newJob(system, "inbound.received", { inboundEventId: eventId });
  const done = await commitUnlessChanged(
    ctx,
    ctx.db.update(inboundEvents, { state: "received" }, failed),
    ctx.db.change(insistOnChange()),
    job.write,
    ...record(ctx, { type: "inbound.retried", object: ["inbound-event", eventId] }),
  );
  return done ? accept({ jobId: job.id }) : refuse("event-not-found");
}
