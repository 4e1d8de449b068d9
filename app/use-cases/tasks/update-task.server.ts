import { tasks } from "~/db/schema";
import { type TaskWish, writeTask } from "~/domain/tasks/task";
import { refuse } from "~/lib/result";
import type { EpochMs } from "~/lib/time";
import { changedMeanwhile } from "../changed-meanwhile";
import type { Ctx } from "../ctx";
import { changesBetween } from "../events";
import { titledFor } from "../kept-titles";
import { newOwner } from "../ownership";
import { changeTask } from "./task-writes";

/** Changes what is to be done, by when and by whom; with a `version`, only if nothing changed since. */
export async function updateTask(
  ctx: Ctx<"tasks:write">,
  taskId: string,
  { version, ...wish }: TaskWish & { ownerId?: string | null; version?: EpochMs },
) {
  const [found] = await ctx.db.read(ctx.db.one(tasks, taskId));
  if (!found) return refuse("task-not-found");

  const task = titledFor(ctx, found);

  const written = writeTask(task, wish, ctx.now());
  if (!written.ok) return written;
  const owner = newOwner(ctx, wish.ownerId);
  if (!owner.ok) return owner;

  const changes = { ...written.value, ...owner.value };
  if (version !== undefined && version !== task.updatedAt)
    return changedMeanwhile(ctx, "task-changed-meanwhile", task, changesBetween(task, changes));
  return changeTask(ctx, task, changes, "task.updated");
}
