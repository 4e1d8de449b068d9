import type { KeptText } from "~/lib/kept-text";
import { accept, type Result, refuse } from "~/lib/result";
import { type EpochMs, MINUTE_MS } from "~/lib/time";

/** How long before the due time a person may be reminded, in minutes. */
export const REMINDERS_MINUTES = [0, 15, 60, 1440] as const;

export interface TaskFacts {
  title: string;
  /** The title while it is kept back from the writer, whose own is empty then. */
  keptTitle?: KeptText | null;
  dueAt: EpochMs | null;
  remindAt: EpochMs | null;
  doneAt: EpochMs | null;
}

export type TaskRefusal =
  | "task-needs-title"
  | "reminder-needs-due-time"
  | "reminder-after-due-time"
  | "task-is-done"
  | "task-is-open";

/** What a task is to be; what is left out stays. */
export interface TaskWish {
  title?: string;
  dueAt?: EpochMs | null;
  /** Minutes before the due time; null is no reminder. */
  remindMinutes?: number | null;
  /** The same as an instant, for whoever says it so. */
  remindAt?: EpochMs | null;
}

/**
 * Decides what a task becomes. A reminder hangs on the due time and moves with it; one whose time has
 * passed already is none.
 */
export function writeTask(
  before: TaskFacts | null,
  wish: TaskWish,
  at: EpochMs,
): Result<Omit<TaskFacts, "doneAt" | "keptTitle">, TaskRefusal> {
  const title = (wish.title ?? before?.title ?? "").trim();
  if (!title && !before?.keptTitle) return refuse("task-needs-title");

  const dueAt = given(wish.dueAt, before?.dueAt ?? null);
  const fault = reminderFault(wish, dueAt);
  if (fault) return refuse(fault);

  const remindAt = dueAt === null ? 0 : reminderOf(before, wish, dueAt);
  return accept({ title, dueAt, remindAt: remindAt > at ? remindAt : null });
}

function reminderFault({ remindMinutes, remindAt }: TaskWish, dueAt: EpochMs | null) {
  const isWanted = (remindMinutes ?? remindAt ?? null) !== null;
  if (dueAt === null) return isWanted ? ("reminder-needs-due-time" as const) : undefined;
  return (remindAt ?? 0) > dueAt ? ("reminder-after-due-time" as const) : undefined;
}

/** When to remind; 0 is never. */
function reminderOf(before: TaskFacts | null, wish: TaskWish, dueAt: EpochMs): EpochMs {
  if (wish.remindAt !== undefined) return wish.remindAt ?? 0;

  const minutes = given(wish.remindMinutes, leadOf(before));
  return minutes === null ? 0 : dueAt - minutes * MINUTE_MS;
}

const given = <Value>(wished: Value | undefined, before: Value): Value =>
  wished === undefined ? before : wished;

/** How many minutes before its due time a task reminds now. */
const leadOf = (task: TaskFacts | null) =>
  task?.remindAt == null || task.dueAt === null ? null : (task.dueAt - task.remindAt) / MINUTE_MS;

/** Ends a task; it reminds nobody any more. */
export function finishTask(
  task: TaskFacts,
  at: EpochMs,
): Result<Pick<TaskFacts, "doneAt" | "remindAt">, TaskRefusal> {
  return task.doneAt === null ? accept({ doneAt: at, remindAt: null }) : refuse("task-is-done");
}

/** Takes the end of a task back. */
export function reopenTask(task: TaskFacts): Result<Pick<TaskFacts, "doneAt">, TaskRefusal> {
  return task.doneAt === null ? refuse("task-is-open") : accept({ doneAt: null });
}

/** Whether a reminder that was set is due: it may have been moved or taken away since. */
export const isReminderDue = (task: TaskFacts, at: EpochMs) =>
  task.doneAt === null && task.remindAt !== null && task.remindAt <= at;

/** A task's id where this member has done it; null for a task of others, an open one or none. */
export const doneBy = (
  task: { id: string; doneAt: EpochMs | null; updatedBy: string } | undefined,
  userId: string | null,
) => (task && task.doneAt !== null && task.updatedBy === userId ? task.id : null);
