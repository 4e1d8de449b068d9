import { and, asc, eq } from "drizzle-orm";
import { privacyRequests } from "~/db/schema";
import type { Write } from "~/db/statements";
import type { Ctx } from "../../ctx";
import { newJob } from "../../jobs";
import { moving } from "../desk/steps";

/**
 * Who takes one request back keeps the others that were joined to it: the first of them stands in its place, and the
 * rest are joined to that one.
 */
export async function livingOn(ctx: Ctx<"privacy:write">, takenBackId: string): Promise<Write[]> {
  const joined = and(
    eq(privacyRequests.joinedTo, takenBackId),
    eq(privacyRequests.state, "duplicate"),
  );
  const [ticket, [heir]] = await ctx.db.read(
    ctx.db.one(privacyRequests, takenBackId),
    ctx.db.rows(privacyRequests, {
      where: joined,
      orderBy: [asc(privacyRequests.verifiedAt), asc(privacyRequests.id)],
      limit: 1,
    }),
  );
  if (ticket?.state !== "withdrawn" || !heir) return [];

  const changes = { joinedTo: null, closedAt: null };
  const moved = moving(ctx, heir, "reopen", { changes });
  if (!moved.ok) return [];
  const requestId = heir.id;
  return [
    ...moved.value,
    ctx.db.update(privacyRequests, { joinedTo: requestId }, joined),
    newJob(ctx, "request.verified", { requestId }).write,
    newJob(ctx, "request.answered", { requestId }).write,
  ];
}
