import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { insistOnList, pageOf, parseCursor } from "~/db/paging";
import { type DueTask, sightOf, tasksDue } from "~/db/queries/due-tasks";
import { tasks } from "~/db/schema";
import { contactName } from "~/domain/contacts/names";
import { doneBy } from "~/domain/tasks/task";
import type { Locale } from "~/lib/locale";
import { accept, refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { allTitledFor, titledFor } from "../kept-titles";
import { columnFor, type Subject, subjectRead } from "../subject";

export interface TaskFilter {
  ownerId?: string;
  /** Open ones with a due time, soonest first; otherwise all, newest first. */
  due?: boolean;
  cursor?: string | null;
  limit?: number;
}

/** A page of tasks. */
export async function listTasks(ctx: Ctx<"tasks:read">, filter: TaskFilter) {
  const { db } = ctx;
  const { ownerId, due, cursor, limit } = filter;
  const owned = ownerId ? eq(tasks.ownerId, ownerId) : undefined;
  const by = sightOf(db.scope, ownerId);
  const page = { cursor: parseCursor(cursor), limit };
  const [found] = await db.read(
    due
      ? db.page(tasks, {
          ...page,
          by: tasks.dueAt,
          direction: "asc",
          indexedBy: `tasks_due${by}`,
          where: and(isNull(tasks.doneAt), isNotNull(tasks.dueAt), owned),
        })
      : db.page(tasks, { ...page, where: owned, ...(by && { indexedBy: `tasks${by}` }) }),
  );
  return { ...found, rows: allTitledFor(ctx, found.rows) };
}

/** A record's tasks, newest first. Refused when the viewer sees no such record. */
export async function tasksOf(
  ctx: Ctx<"tasks:read">,
  subject: Subject,
  { cursor, limit }: Pick<TaskFilter, "cursor" | "limit">,
) {
  const { db } = ctx;
  const within = { column: columnFor(tasks, subject), id: subject.id };
  const [record, found] = await db.read(
    subjectRead(ctx, subject),
    db.page(tasks, { within, limit, cursor: parseCursor(cursor) }),
  );
  if (!record) return refuse(`${subject.kind}-not-found`);
  return accept({ ...found, rows: allTitledFor(ctx, found.rows) });
}

/** So many, as each row reads the record it is about as well. */
const NAMED_TASKS = 25;
const NAMED_LIST = "named tasks.dueAt";

/**
 * The page of what is due, soonest first, each with the name of what it is about; and which task the viewer
 * has just done, where it is `doneId`.
 */
export async function dueTasks(
  ctx: Ctx<"tasks:read">,
  { ownerId, cursor, doneId }: TaskFilter & { doneId?: string | null },
) {
  const { db, locale, viewer } = ctx;
  const limit = NAMED_TASKS + 1;
  const from = parseCursor(cursor);
  insistOnList(from, NAMED_LIST);
  const [found, done] = await db.read(
    db.ask(tasksDue({ ownerId, cursor: from, limit })),
    db.one(tasks, doneId ?? ""),
  );
  const rows = found.map((one) => titledFor(ctx, named(one, locale)));
  return { ...pageOf(rows, NAMED_TASKS, NAMED_LIST), done: doneBy(done, viewer.userId) };
}

/** What a task is about, as the reader calls it: the nearest record of those that it points at. */
function named({ task, deal, lead, contact, account }: DueTask, locale: Locale) {
  const [about = null] = [
    // A deal without any name is still what the task is about.
    { kind: "deals", id: task.dealId, name: deal && (contactName(deal, locale) ?? "") },
    { kind: "leads", id: task.leadId, name: contactName(lead, locale) },
    { kind: "contacts", id: task.contactId, name: contactName(contact, locale) },
    { kind: "accounts", id: task.accountId, name: contactName(account, locale) },
  ].filter(({ name }) => name !== null);
  return { ...task, about };
}
