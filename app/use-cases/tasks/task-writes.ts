import { and, eq, isNull } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { refreshNextStep } from "~/db/queries/next-step";
import { tasks } from "~/db/schema";
import type { Write } from "~/db/statements";
import type { EventType } from "~/domain/events/event-types";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { changesBetween, record } from "../events";
import { newJob } from "../jobs";

export type Task = typeof tasks.$inferSelect;

type Doing = Pick<Ctx, "db" | "actor" | "now">;

/** The job that reminds at the time; two for the same time are one, and one that is out of date ends at once. */
export const reminderFor = (ctx: Doing, { id, remindAt, contactId }: Task): Write[] =>
  remindAt === null
    ? []
    : [
        newJob(
          ctx,
          "task.due",
          { taskId: id },
          {
            dedupeKey: `${id} ${remindAt}`,
            runAfter: remindAt,
            contactId: contactId ?? undefined,
          },
        ).write,
      ];

/** A deal shows when its next task is due. */
export const nextStepOf = ({ db }: Doing, ...about: Pick<Task, "dealId">[]): Write[] =>
  [...new Set(about.map(({ dealId }) => dealId))].flatMap((id) =>
    id ? [db.change(refreshNextStep(id))] : [],
  );

/** The event that tells what became of a task, on the timeline of whatever it is about. */
export const told = (ctx: Doing, type: EventType, task: Task, before?: Task) =>
  record(ctx, {
    type,
    object: ["task", task.id],
    about: {
      contactId: task.contactId,
      accountId: task.accountId,
      leadId: task.leadId,
      dealId: task.dealId,
    },
    changes: before && changesBetween(before, toldOf(task)),
  });

const toldOf = ({ title, dueAt, ownerId }: Task) => ({ title, dueAt, ownerId });

/** Changes a task as it was read, or refuses when somebody was faster. */
export async function changeTask(ctx: Pick<Ctx, "ring"> & Doing, ...change: TaskChange) {
  const { after, writes } = changingTask(ctx, ...change);
  const done = await commitUnlessChanged(ctx, ...writes);
  return done ? accept(after) : refuse("task-changed-meanwhile");
}

type TaskChange = [before: Task, changes: Partial<Omit<Task, "tenantId" | "id">>, type: EventType];

/** The same as writes, which abort whatever they are committed with when somebody was faster. */
export function changingTask(ctx: Doing, ...[before, changes, type]: TaskChange) {
  const after: Task = { ...before, ...changes, updatedAt: ctx.now(), updatedBy: ctx.actor };
  const { tenantId: _, id: __, keptTitle: ___, ...set } = after;
  const asRead = and(
    eq(tasks.updatedAt, before.updatedAt),
    before.doneAt === null ? isNull(tasks.doneAt) : eq(tasks.doneAt, before.doneAt),
  );
  const writes = [
    ctx.db.update(tasks, set, eq(tasks.id, before.id), asRead),
    ctx.db.change(insistOnChange()),
    ...nextStepOf(ctx, before, after),
    ...(after.remindAt === before.remindAt ? [] : reminderFor(ctx, after)),
    ...told(ctx, type, after, before),
  ];
  return { after, writes };
}
