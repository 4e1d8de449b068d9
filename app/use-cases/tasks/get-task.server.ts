import { tasks } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { titledFor } from "../kept-titles";

/** One task. Refuses `task-not-found`, also for what the viewer may not see. */
export async function getTask(ctx: Ctx<"tasks:read">, taskId: string) {
  const [task] = await ctx.db.read(ctx.db.one(tasks, taskId));
  return task ? accept(titledFor(ctx, task)) : refuse("task-not-found");
}
