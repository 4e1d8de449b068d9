import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { titled } from "~/components/records/record-meta";
import { TaskFormPage } from "~/components/tasks/task-form-page";
import { editTaskForm } from "~/domain/tasks/task.form";
import { notFound } from "~/http/in-frame.server";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { isoMinute } from "~/lib/format";
import { accept, refuse } from "~/lib/result";
import { MINUTE_MS } from "~/lib/time";
import { instantFromLocal } from "~/lib/zoned-time";
import { possibleOwners } from "~/use-cases/ownership";
import { getTask } from "~/use-cases/tasks/get-task.server";
import { updateTask } from "~/use-cases/tasks/update-task.server";
import { tasks } from "~/words/tasks";
import { say } from "~/words/words";

export const handle = { javascript: true };

const gate = {
  permission: ["tasks:read", "tasks:write"],
  params: z.object({ workspace: z.string(), taskId: z.string() }),
} as const;

export const loader = tenantLoader(gate, async ({ ctx, params, shell, may }) => {
  const found = await getTask(ctx, params.taskId);
  if (!found.ok) throw notFound();

  const { id, title, keptTitle, dueAt, remindAt, ownerId, updatedAt } = found.value;
  return {
    shell,
    taskId: id,
    version: updatedAt,
    owners: possibleOwners(ctx),
    mayDelete: may("tasks:delete"),
    given: {
      title,
      isKeptBack: keptTitle !== null,
      due: dueAt === null ? null : isoMinute(dueAt, ctx.timeZone),
      remindMinutes: dueAt !== null && remindAt !== null ? (dueAt - remindAt) / MINUTE_MS : null,
      ownerId,
    },
  };
});

const faults = {
  "task-needs-title": "title",
  "no-such-time": "due",
  "reminder-needs-due-time": "due",
  "owner-unknown": "ownerId",
  "owner-not-yours": "ownerId",
};

export const action = tenantAction(
  { ...gate, form: editTaskForm, faults },
  async ({ ctx, params: { workspace, taskId }, form: { due, about: _, ...wish } }) => {
    const dueAt = due === null ? null : instantFromLocal(due, ctx.timeZone);
    if (due !== null && dueAt === null) return refuse("no-such-time");

    const changed = await updateTask(ctx, taskId, { ...wish, dueAt });
    return changed.ok ? accept(redirect(`/w/${workspace}/tasks`, 303)) : changed;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data && say(data.shell.locale, tasks)("edit"));

export default function EditTaskPage() {
  return <TaskFormPage {...useLoaderData<typeof loader>()} last={useActionData<typeof action>()} />;
}
