import { redirect } from "@remix-run/cloudflare";
import { z } from "zod";
import { tenantAction } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { deleteTask } from "~/use-cases/tasks/delete-task.server";

const gate = {
  permission: "tasks:delete",
  params: z.object({ workspace: z.string(), taskId: z.string() }),
  form: z.object({}),
} as const;

/** Takes a task away. */
export const action = tenantAction(gate, async ({ ctx, params: { workspace, taskId } }) => {
  const outcome = await deleteTask(ctx, taskId);
  return outcome.ok ? accept(redirect(`/w/${workspace}/tasks`, 303)) : outcome;
});
