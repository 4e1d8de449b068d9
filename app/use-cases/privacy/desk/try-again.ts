import { and, eq } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { incidents, jobs } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../../commit";
import type { Ctx } from "../../ctx";
import { type RequestRow, stepOf } from "./steps";

/**
 * What the product gave up doing for a request is tried again, from the step where it stood; whoever looks after what
 * did not work need not settle it any more. Refuses `nothing-to-retry`.
 */
export async function tryAgain(
  ctx: Pick<Ctx, "db" | "actor" | "now" | "ring">,
  request: RequestRow,
) {
  const { id, jobId, state } = request;
  if (!jobId || request.closedAt !== null) return refuse("nothing-to-retry");

  const now = ctx.now();
  const again = {
    state: "queued" as const,
    attempt: 0,
    runAfter: now,
    error: null,
    finishedAt: null,
  };
  const failed = and(eq(jobs.id, jobId), eq(jobs.state, "failed"));
  const settled = { state: "retried" as const, settledBy: ctx.actor, settledAt: now };
  const isDone = await commitUnlessChanged(
    ctx,
    { ...ctx.db.update(jobs, again, failed), ring: jobId },
    ctx.db.change(insistOnChange()),
    ctx.db.update(
      incidents,
      settled,
      and(eq(incidents.objectId, jobId), eq(incidents.state, "open")),
    ),
    stepOf(ctx, id, { act: "begin", from: state, to: state }),
  );
  return isDone ? accept(id) : refuse("nothing-to-retry");
}
