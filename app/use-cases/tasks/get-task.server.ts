import { tasks } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import type { Ctx } from "../ctx";

/** One task. Refuses `task-not-found`, also for what the viewer may not see. */
export async function getTask({ db }: Ctx<"tasks:read">, taskId: string) {
  const [task] = await db.read(db.one(tasks, taskId));
  return task ? accept(task) : refuse("task-not-found");
}
