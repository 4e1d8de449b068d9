import { remind } from "~/use-cases/tasks/remind.server";
import type { Handler } from "../job-run";

/** A task's reminder is due. */
export const taskDue: Handler<"task.due"> = async ({ id, ctx }, { taskId }) => ({
  kind: "finish",
  writes: await remind(ctx, taskId, id),
});
