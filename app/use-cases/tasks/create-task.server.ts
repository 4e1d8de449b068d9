import { tasks } from "~/db/schema";
import { type TaskWish, writeTask } from "~/domain/tasks/task";
import { accept } from "~/lib/result";
import type { Ctx } from "../ctx";
import { commitOnce, idOnce } from "../once";
import { ownerFor } from "../ownership";
import { aboutOf, columnsOf, type Subject } from "../subject";
import { nextStepOf, reminderFor, type Task, told } from "./task-writes";

export interface NewTask extends TaskWish {
  /** Alone when left out. */
  about?: Subject | null;
  /** Whoever makes it, unless told. */
  ownerId?: string | null;
}

/** Plans something to do, by somebody, about a record or alone. */
export async function createTask(ctx: Ctx<"tasks:write">, wish: NewTask) {
  const written = writeTask(null, wish, ctx.now());
  if (!written.ok) return written;
  const owner = ownerFor(ctx, wish.ownerId);
  if (!owner.ok) return owner;
  const about = wish.about ? await aboutOf(ctx, wish.about) : accept({});
  if (!about.ok) return about;

  const now = ctx.now();
  const task: Task = {
    tenantId: ctx.db.tenantId,
    id: idOnce(ctx, "tk"),
    createdAt: now,
    updatedAt: now,
    createdBy: ctx.actor,
    updatedBy: ctx.actor,
    ...owner.value,
    ...columnsOf(about.value),
    ...written.value,
    doneAt: null,
    keptTitle: null,
  };
  const { tenantId: _, ...row } = task;
  const id = await commitOnce(
    ctx,
    tasks,
    task.id,
    ctx.db.insert(tasks, row),
    ...nextStepOf(ctx, task),
    ...reminderFor(ctx, task),
    ...told(ctx, "task.created", task),
  );
  return accept({ ...task, id });
}
