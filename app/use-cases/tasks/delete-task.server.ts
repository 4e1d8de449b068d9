import { eq } from "drizzle-orm";
import { tasks } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { nextStepOf, told } from "./task-writes";

/** Takes a task away. A reminder that was set finds nothing and ends. */
export async function deleteTask(ctx: Ctx<"tasks:delete">, taskId: string) {
  const [task] = await ctx.db.read(ctx.db.one(tasks, taskId));
  if (!task) return refuse("task-not-found");

  await commit(
    ctx,
    ctx.db.delete(tasks, eq(tasks.id, taskId)),
    ...nextStepOf(ctx, task),
    ...told(ctx, "task.deleted", task),
  );
  return accept(task);
}
