import { and, asc, eq, gt } from "drizzle-orm";
import { tasks } from "~/db/schema";
import type { Write } from "~/db/statements";
import type { Ctx } from "../ctx";
import { changingTask } from "./task-writes";

/** As many as one step looks at: those that are done are passed over. */
const AT_ONCE = 50;

/**
 * Gives the next open tasks of somebody who left to `ownerId`, in the team where they are.
 * @returns after which task the next step goes on; null when this was the last.
 */
export async function handOnTasksOf(
  ctx: Ctx<"tasks:write">,
  userId: string,
  { ownerId, after }: { ownerId: string | null; after: string },
): Promise<{ writes: Write[]; after: string | null }> {
  const [found] = await ctx.db.read(
    ctx.db.rows(tasks, {
      where: and(eq(tasks.ownerId, userId), gt(tasks.id, after)),
      orderBy: [asc(tasks.id)],
      indexedBy: "tasks_by_owner",
      limit: AT_ONCE,
    }),
  );
  const open = found.filter(({ doneAt }) => doneAt === null);
  return {
    writes: open.flatMap((task) => changingTask(ctx, task, { ownerId }, "task.updated").writes),
    after: found.length < AT_ONCE ? null : (found.at(-1)?.id ?? null),
  };
}
