import { line, stampOf, text } from "./vcard";

/** What a calendar tells of a task. */
export interface TodoFacts {
  id: string;
  title: string;
  createdAt: number;
  updatedAt: number;
  dueAt: number | null;
  remindAt: number | null;
  doneAt: number | null;
}

export const CALENDAR_BEGINS = [
  line("BEGIN", "VCALENDAR"),
  line("VERSION", "2.0"),
  line("PRODID", "-//CLOSR//Package 2//EN"),
].join("");
export const CALENDAR_ENDS = line("END", "VCALENDAR");

/** A task as a to-do of iCalendar (RFC 5545). */
export function todoOf(task: TodoFacts): string {
  const { dueAt, remindAt, doneAt } = task;
  return [
    line("BEGIN", "VTODO"),
    line("UID", `${task.id}@closr`),
    line("DTSTAMP", stampOf(task.updatedAt)),
    line("CREATED", stampOf(task.createdAt)),
    line("LAST-MODIFIED", stampOf(task.updatedAt)),
    line("SUMMARY", text(task.title)),
    ...(dueAt === null ? [] : [line("DUE", stampOf(dueAt))]),
    line("STATUS", doneAt === null ? "NEEDS-ACTION" : "COMPLETED"),
    ...(doneAt === null ? [] : [line("COMPLETED", stampOf(doneAt))]),
    ...(remindAt === null ? [] : [alarmAt(remindAt)]),
    line("END", "VTODO"),
  ].join("");
}

const alarmAt = (at: number) =>
  [
    line("BEGIN", "VALARM"),
    line("ACTION", "DISPLAY"),
    line("DESCRIPTION", "CLOSR"),
    line("TRIGGER;VALUE=DATE-TIME", stampOf(at)),
    line("END", "VALARM"),
  ].join("");
