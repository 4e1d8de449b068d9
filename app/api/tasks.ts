import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { createTask } from "~/use-cases/tasks/create-task.server";
import { deleteTask } from "~/use-cases/tasks/delete-task.server";
import { finishTask } from "~/use-cases/tasks/finish-task.server";
import { getTask } from "~/use-cases/tasks/get-task.server";
import { listTasks, tasksOf } from "~/use-cases/tasks/list-tasks.server";
import { reopenTask } from "~/use-cases/tasks/reopen-task.server";
import type { Task } from "~/use-cases/tasks/task-writes";
import { updateTask } from "~/use-cases/tasks/update-task.server";
import type { ApiEnv } from "./api-env";
import { endpoint, type Reply } from "./endpoint";
import { type Faults, faultIn } from "./fault-in";
import {
  aboutSchema,
  idParams,
  instantIn,
  instantOut,
  pageQuery,
  pageSchema,
  toInstant,
  toInstantOrNull,
} from "./shapes";

const id = z.string().min(1).max(80);

const taskSchema = z
  .object({
    id,
    title: z.string().openapi({
      description: "Empty while it is kept back: somebody linked to its deal is withheld.",
    }),
    about: aboutSchema.nullable(),
    ownerId: id.nullable(),
    dueAt: instantOut.nullable(),
    remindAt: instantOut.nullable(),
    doneAt: instantOut.nullable(),
    createdAt: instantOut,
    updatedAt: instantOut,
  })
  .openapi("Task");

const toTask = (task: Task) => ({
  id: task.id,
  title: task.title,
  about: aboutOf(task),
  ownerId: task.ownerId,
  dueAt: toInstantOrNull(task.dueAt),
  remindAt: toInstantOrNull(task.remindAt),
  doneAt: toInstantOrNull(task.doneAt),
  createdAt: toInstant(task.createdAt),
  updatedAt: toInstant(task.updatedAt),
});

/** A task about a deal or lead also names the person behind it: the record itself comes first. */
function aboutOf({ dealId, leadId, accountId, contactId }: Task) {
  if (dealId) return { type: "deal", id: dealId };
  if (leadId) return { type: "lead", id: leadId };
  if (accountId) return { type: "account", id: accountId };
  return contactId ? { type: "contact", id: contactId } : null;
}

const title = z.string().trim().min(1).max(500);
const times = { dueAt: instantIn.nullish(), remindAt: instantIn.nullish(), ownerId: id.nullish() };
const newTask = z.strictObject({ title, about: aboutSchema.nullish(), ...times });
const taskEdit = z.strictObject({
  title: title.optional(),
  ...times,
  done: z.boolean().optional(),
});
const taskQuery = pageQuery.extend({
  ownerId: id.optional(),
  due: z.stringbool().optional().openapi({ type: "boolean" }),
  aboutType: aboutSchema.shape.type.optional(),
  aboutId: id.optional(),
});

const ABOUT = ["about", "id"];
const FAULTS: Faults = {
  "reminder-after-due-time": ["remindAt"],
  "owner-unknown": ["ownerId"],
  "owner-not-yours": ["ownerId"],
  "contact-not-found": ABOUT,
  "account-not-found": ABOUT,
  "lead-not-found": ABOUT,
  "deal-not-found": ABOUT,
};

type Outcome = { ok: true; value: Task } | { ok: false; reason: string };
const replied = (outcome: Outcome, status = 200): Reply =>
  outcome.ok ? { status, body: toTask(outcome.value) } : faultIn(outcome.reason, FAULTS);

const about = { tag: "tasks" } as const;
const one = { ...about, params: idParams } as const;

/** Tasks: what is to be done, by when, about what. */
export function tasksApi(api: OpenAPIHono<ApiEnv>) {
  endpoint(
    api,
    {
      ...about,
      method: "get",
      path: "/tasks",
      permission: "tasks:read",
      query: taskQuery,
      answers: { 200: pageSchema(taskSchema) },
    },
    async ({ ctx, query: { aboutType, aboutId, ...filter } }) => {
      const found =
        aboutType && aboutId
          ? await tasksOf(ctx, { kind: aboutType, id: aboutId }, filter)
          : { ok: true as const, value: await listTasks(ctx, filter) };
      if (!found.ok) return { refused: found.reason };

      const { rows, nextCursor } = found.value;
      return { status: 200, body: { data: rows.map(toTask), nextCursor } };
    },
  );

  endpoint(
    api,
    {
      ...about,
      method: "post",
      path: "/tasks",
      permission: "tasks:write",
      body: newTask,
      answers: { 201: taskSchema },
    },
    async ({ ctx, body: { about: subject, ...task } }) => {
      const wish = { ...task, about: subject && { kind: subject.type, id: subject.id } };
      return replied(await createTask(ctx, wish), 201);
    },
  );

  endpoint(
    api,
    {
      ...one,
      method: "get",
      path: "/tasks/{id}",
      permission: "tasks:read",
      answers: { 200: taskSchema },
    },
    async ({ ctx, params }) => replied(await getTask(ctx, params.id)),
  );

  endpoint(
    api,
    {
      ...one,
      method: "patch",
      path: "/tasks/{id}",
      permission: "tasks:write",
      body: taskEdit,
      answers: { 200: taskSchema },
    },
    async ({ ctx, params, body: { done, ...edit } }) => {
      const isEdit = Object.values(edit).some((value) => value !== undefined);
      if (isEdit || done === undefined) {
        const edited = await updateTask(ctx, params.id, edit);
        if (done === undefined || !edited.ok) return replied(edited);
      }
      return replied(await (done ? finishTask : reopenTask)(ctx, params.id));
    },
  );

  endpoint(
    api,
    {
      ...one,
      method: "delete",
      path: "/tasks/{id}",
      permission: "tasks:delete",
      answers: { 204: null },
    },
    async ({ ctx, params }) => {
      const outcome = await deleteTask(ctx, params.id);
      return outcome.ok ? { status: 204 } : { refused: outcome.reason };
    },
  );
}
