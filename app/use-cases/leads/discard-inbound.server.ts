import { and, eq } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { inboundEvents } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";

/** Puts away an event that no reader needs: it stays kept, and is shown no more. Refuses `event-not-found`. */
export async function discardInbound(ctx: Ctx<"leads:assign">, eventId: string) {
  const changes = { state: "ignored" as const, outcome: ["discarded"], processedAt: ctx.now() };
  const done = await commitUnlessChanged(
    ctx,
    ctx.db.update(
      inboundEvents,
      changes,
      and(eq(inboundEvents.id, eventId), eq(inboundEvents.state, "failed")),
    ),
    ctx.db.change(insistOnChange()),
    ...record(ctx, { type: "inbound.discarded", object: ["inbound-event", eventId] }),
  );
  return done ? accept({ id: eventId }) : refuse("event-not-found");
}
