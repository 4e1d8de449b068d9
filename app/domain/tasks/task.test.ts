import { expect, test } from "vitest";
import { finishTask, isReminderDue, reopenTask, writeTask } from "./task";

const HOUR = 3_600_000;
const task = { title: "Call Omar", dueAt: 10 * HOUR, remindAt: 9 * HOUR, doneAt: null };

test("a task needs a title; a reminder needs a due time", () => {
  expect(writeTask(null, { title: "  " }, 0)).toEqual({ ok: false, reason: "task-needs-title" });
  expect(writeTask(null, { title: "Call", remindMinutes: 15 }, 0)).toEqual({
    ok: false,
    reason: "reminder-needs-due-time",
  });
  expect(writeTask(null, { title: " Call " }, 0)).toEqual({
    ok: true,
    value: { title: "Call", dueAt: null, remindAt: null },
  });
});

test("a reminder moves with the due time, and one that has passed is none", () => {
  expect(writeTask(task, { dueAt: 20 * HOUR }, 0)).toMatchObject({
    value: { dueAt: 20 * HOUR, remindAt: 19 * HOUR },
  });
  expect(writeTask(task, {}, 9 * HOUR)).toMatchObject({ value: { remindAt: null } });
  expect(writeTask(task, { dueAt: null }, 0)).toMatchObject({ value: { remindAt: null } });
});

test("a task is done once, and reminds nobody then", () => {
  expect(finishTask(task, 5)).toEqual({ ok: true, value: { doneAt: 5, remindAt: null } });
  expect(finishTask({ ...task, doneAt: 5 }, 6)).toMatchObject({ reason: "task-is-done" });
  expect(reopenTask({ ...task, doneAt: 5 })).toEqual({ ok: true, value: { doneAt: null } });
  expect(reopenTask(task)).toMatchObject({ reason: "task-is-open" });
});

test.each([
  [{}, true],
  [{ remindAt: 11 * HOUR }, false],
  [{ remindAt: null }, false],
  [{ doneAt: 1 }, false],
])("a reminder of a task with %o is due: %s", (changes, due) => {
  expect(isReminderDue({ ...task, ...changes }, 10 * HOUR)).toBe(due);
});
