import { indexManyLongTexts } from "~/db/queries/long-texts";
import { notes, tasks } from "~/db/schema";
import type { Write } from "~/db/statements";
import { DAY_MS, MINUTE_MS } from "~/lib/time";
import { addDays, instantAt, plainDateAt } from "~/lib/zoned-time";
import { NOTES, TASKS } from "../dubai/diary";
import { aboutOf, marked, type SampleRun } from "./sample-run";
import { timeOf } from "./times";

/** What was noted, and what is to be done: some of it late, some today, some later. */
export function diaryWrites(run: SampleRun): Write[] {
  const { db } = run;
  const written = NOTES.map((note, place) => ({
    ...marked(run, timeOf(run, note.at)),
    ...aboutOf(run, note),
    id: run.ids.notes[place] ?? "",
    body: note.body[run.locale],
  }));
  const texts = written.map(({ id, contactId, body }) => ({
    ...{ kind: "note" as const, id, contactId },
    text: body,
  }));
  const planned = TASKS.map((task, place) => ({
    ...marked(run, timeOf(run, task.made)),
    ...aboutOf(run, task),
    id: run.ids.tasks[place] ?? "",
    title: task.title[run.locale],
    dueAt: dueAtOf(run, task.due),
    doneAt: task.doneAt === undefined ? null : timeOf(run, task.doneAt),
  }));
  return [
    db.insertMany(notes, written),
    db.change(indexManyLongTexts(texts)),
    db.insertMany(tasks, planned),
  ];
}

/** What is due within hours is due today, however late it is. */
export function dueAtOf(run: SampleRun, due: number) {
  const { at, timeZone } = run;
  const tonight = instantAt(addDays(plainDateAt(at, timeZone), 1), 0, timeZone) - MINUTE_MS;
  return due > 0 && due < DAY_MS ? Math.min(at + due, tonight) : timeOf(run, due);
}
