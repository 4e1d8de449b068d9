import type { Write } from "~/db/statements";
import { freeContactsOf } from "~/use-cases/contacts/contacts-of-former.server";
import { handOnDealsOf } from "~/use-cases/deals/deals-of-former.server";
import { poolLeadsOf } from "~/use-cases/leads/leads-of-former.server";
import { followerOf, insistGone } from "~/use-cases/members/work-of-former.server";
import { handOnTasksOf } from "~/use-cases/tasks/tasks-of-former.server";
import type { Handler, JobRun, Step } from "../job-run";

type What = "leads" | "contacts" | "deals" | "tasks";

/** What it is at, and after which of them it goes on. */
interface Cursor {
  at: What;
  after: string;
}

/**
 * What was open of somebody who left does not wait for them: leads go to the pool, with the people they know, and
 * deals and tasks to whoever follows. It ends where it is when they come back meanwhile.
 */
export const memberLeft: Handler<"member.left"> = async (
  { ctx },
  { userId, removedBy },
  cursor,
) => {
  const follower = await followerOf(ctx, userId, removedBy);
  if (!follower) return { kind: "finish" };
  const at = (cursor as Cursor | null) ?? begun("leads");
  const { writes = [], ...step } = await handOn(ctx, userId, follower.ownerId, at);
  return { ...step, writes: [insistGone(ctx, userId), ...writes] };
};

/** One step. Leads and deals are looked for until there are none; tasks are gone through once. */
async function handOn(
  ctx: JobRun["ctx"],
  userId: string,
  ownerId: string | null,
  cursor: Cursor,
): Promise<Step> {
  if (cursor.at === "leads") {
    const writes = await poolLeadsOf(ctx, userId);
    return next(writes, writes.length > 0 ? cursor : begun("contacts"));
  }
  if (cursor.at === "contacts") {
    const writes = await freeContactsOf(ctx, userId);
    return next(writes, writes.length > 0 ? cursor : begun("deals"));
  }
  if (cursor.at === "deals") {
    const writes = await handOnDealsOf(ctx, userId, ownerId);
    return next(writes, writes.length > 0 ? cursor : begun("tasks"));
  }
  const { writes, after } = await handOnTasksOf(ctx, userId, { ownerId, after: cursor.after });
  return after === null ? { kind: "finish", writes } : next(writes, { ...cursor, after });
}

const begun = (at: What): Cursor => ({ at, after: "" });

const next = (writes: Write[], cursor: Cursor): Step => ({ kind: "next", writes, cursor });
