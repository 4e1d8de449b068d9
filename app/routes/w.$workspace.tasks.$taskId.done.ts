import { redirect } from "@remix-run/cloudflare";
import { z } from "zod";
import { doneForm } from "~/domain/tasks/task.form";
import { tenantAction } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { finishTask } from "~/use-cases/tasks/finish-task.server";
import { reopenTask } from "~/use-cases/tasks/reopen-task.server";

const gate = {
  permission: "tasks:write",
  params: z.object({ workspace: z.string(), taskId: z.string() }),
  form: doneForm,
} as const;

/** Finishes a task, or takes that back, and returns to where that was done. */
export const action = tenantAction(gate, async ({ ctx, params, form: { undo, from } }) => {
  const { workspace, taskId } = params;
  const outcome = await (undo ? reopenTask : finishTask)(ctx, taskId);
  if (!outcome.ok && outcome.reason === "task-not-found") return outcome;

  // Pressed on a page that is out of date: it is as was wished.
  const isDone = !outcome.ok && outcome.reason === "task-is-done";
  const told = outcome.ok ? doneQuery(outcome.value, undo) : `?refused=${outcome.reason}`;
  if (isDone) return accept(redirect(`/w/${workspace}/${from ?? "tasks"}`, 303));
  return accept(redirect(`/w/${workspace}/${from ?? "tasks"}${told}`, 303));
});

/** The id alone: what a task says may name a person, and does not belong in an address. What is open again is gone to. */
const doneQuery = ({ id }: { id: string }, undo: boolean) => (undo ? `#row-${id}` : `?done=${id}`);
