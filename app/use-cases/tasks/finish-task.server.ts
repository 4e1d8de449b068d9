import { tasks } from "~/db/schema";
import { finishTask as decide } from "~/domain/tasks/task";
import { refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { changeTask } from "./task-writes";

/** Marks a task as done. */
export async function finishTask(ctx: Ctx<"tasks:write">, taskId: string) {
  const [task] = await ctx.db.read(ctx.db.one(tasks, taskId));
  if (!task) return refuse("task-not-found");

  const decision = decide(task, ctx.now());
  return decision.ok ? changeTask(ctx, task, decision.value, "task.done") : decision;
}
