import { tasks } from "~/db/schema";
import { reopenTask as decide } from "~/domain/tasks/task";
import { refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { changeTask } from "./task-writes";

/** Takes it back that a task is done. */
export async function reopenTask(ctx: Ctx<"tasks:write">, taskId: string) {
  const [task] = await ctx.db.read(ctx.db.one(tasks, taskId));
  if (!task) return refuse("task-not-found");

  const decision = decide(task);
  return decision.ok ? changeTask(ctx, task, decision.value, "task.reopened") : decision;
}
