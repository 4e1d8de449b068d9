import { and, eq } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { incidents } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../../commit";
import type { Ctx } from "../../ctx";
import { jobAgain } from "../../jobs";
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

  const settled = { state: "retried" as const, settledBy: ctx.actor, settledAt: ctx.now() };
  const isDone = await commitUnlessChanged(
    ctx,
    jobAgain(ctx, jobId),
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
