import type { Happening } from "~/db/queries/timeline";
import type { FieldChanges } from "~/db/schema";
import {
  actorKind,
  cameFromOutside,
  fieldChanges,
  type TimelineEntry,
} from "~/domain/events/entry";
import { formatList } from "~/lib/format";
import type { EpochMs } from "~/lib/time";
import { changedValue } from "~/words/changed-values";
import type { Ctx } from "./ctx";
import { ownerNames } from "./ownership";

const PAGE = 20;

/** A page of a timeline, and the event that what is older comes after; null when there is none. */
export function timelinePage(ctx: Pick<Ctx, "settings" | "locale">, happenings: Happening[]) {
  const shown = happenings.slice(0, PAGE);
  const older = happenings.length > PAGE ? (shown.at(-1)?.event.id ?? null) : null;
  return { timeline: shown.map((happening) => entryOf(ctx, happening)), older };
}

function entryOf(
  ctx: Pick<Ctx, "settings" | "locale">,
  { event, named, ...said }: Happening,
): TimelineEntry {
  const nameOf = ownerNames(ctx);
  return {
    ...said,
    id: event.id,
    object: named === null ? null : { name: named, path: pathOf(event) },
    at: event.createdAt,
    type: event.type,
    by: nameOf(event.actor),
    actor: actorKind(event.actor),
    cameIn: cameFromOutside(event.type, event.actor),
    changes: toldChanges(ctx, event.objectKind, event.changes),
    reason: event.reason,
  };
}

/** A task has no page of its own but the one where it is changed. */
const pathOf = ({ objectKind, objectId }: Happening["event"]) =>
  objectKind === "deal" ? `deals/${objectId}` : `tasks/${objectId}/edit`;

/** Fields that hold a member's id: a title that looks like one stays as it is. */
const NAME_SOMEBODY: ReadonlySet<string> = new Set(["ownerId", "assignedTo"]);

/** Changes of a record of a kind, in the reader's words. */
export function toldChanges(
  ctx: Pick<Ctx, "settings" | "locale">,
  kind: string,
  changes: FieldChanges | null,
) {
  const { locale, settings } = ctx;
  const nameOf = ownerNames(ctx);
  const person = (field: string, value: string) =>
    NAME_SOMEBODY.has(field) ? nameOf(value) : settings.directory[value]?.name;
  return fieldChanges(changes, {
    say: (field, value) => person(field, value) ?? changedValue(`${kind}.${field}`, value, locale),
    list: (values) => formatList(values, locale),
  });
}

/** What is to be done next with a record. `title` is null for a lead's follow-up. */
export interface NextStep {
  at: EpochMs;
  title: string | null;
  taskId: string | null;
  leadId: string | null;
}

/** The soonest of what is open: tasks with a time, and the follow-ups of leads. */
export function nextStepOf(
  tasks: readonly { id: string; title: string; dueAt: number | null; doneAt: number | null }[],
  leads: readonly { id: string; nextFollowUpAt: number | null }[],
): NextStep | null {
  const due = tasks
    .filter(({ doneAt }) => doneAt === null)
    .flatMap(({ id, title, dueAt }) => step(dueAt, { title, taskId: id, leadId: null }));
  const followUps = leads.flatMap(({ id, nextFollowUpAt }) =>
    step(nextFollowUpAt, { title: null, taskId: null, leadId: id }),
  );

  return [...due, ...followUps].toSorted((one, other) => one.at - other.at)[0] ?? null;
}

const step = (at: number | null, what: Omit<NextStep, "at">): NextStep[] =>
  at === null ? [] : [{ at, ...what }];
