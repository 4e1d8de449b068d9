import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { titled } from "~/components/records/record-meta";
import { TaskFormPage } from "~/components/tasks/task-form-page";
import { taskForm } from "~/domain/tasks/task.form";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept, refuse } from "~/lib/result";
import { instantFromLocal } from "~/lib/zoned-time";
import { possibleOwners } from "~/use-cases/ownership";
import { createTask } from "~/use-cases/tasks/create-task.server";
import { tasks } from "~/words/tasks";
import { say } from "~/words/words";

export const handle = { javascript: true };

const gate = { permission: "tasks:write", params: z.object({ workspace: z.string() }) } as const;

/** A new task: alone, or about what `?about=deal:dl_…` names. */
export const loader = tenantLoader(gate, async ({ ctx, shell, request }) => ({
  shell,
  about: new URL(request.url).searchParams.get("about"),
  owners: possibleOwners(ctx),
  given: { title: "", due: null, remindMinutes: null, ownerId: ctx.viewer.userId },
}));

const faults = {
  "task-needs-title": "title",
  "no-such-time": "due",
  "reminder-needs-due-time": "due",
  "owner-unknown": "ownerId",
  "owner-not-yours": "ownerId",
};

export const action = tenantAction(
  { ...gate, form: taskForm, faults },
  async ({ ctx, params: { workspace }, form: { due, ...wish } }) => {
    const dueAt = due === null ? null : instantFromLocal(due, ctx.timeZone);
    if (due !== null && dueAt === null) return refuse("no-such-time");

    const made = await createTask(ctx, { ...wish, dueAt });
    if (!made.ok) return made;
    const page = wish.about ? `${wish.about.kind}s/${wish.about.id}` : "tasks";
    return accept(redirect(`/w/${workspace}/${page}`, 303));
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data && say(data.shell.locale, tasks)("newTask"));

export default function NewTaskPage() {
  return <TaskFormPage {...useLoaderData<typeof loader>()} last={useActionData<typeof action>()} />;
}
