import { and, asc, between, eq, gt, isNotNull, isNull, lt, type SQL } from "drizzle-orm";
import { contacts, tasks } from "~/db/schema";
import { link, type TenantDb } from "~/db/tenant-db.server";
import { ofNobodyHidden } from "~/db/visibility";
import type { EpochMs } from "~/lib/time";
import { SHOWN } from "./shown";

/** What Today asks of somebody's tasks. What is late does not crowd out what is still to come. */
export function askedOfTasks(db: TenantDb, me: string, now: EpochMs, tonight: EpochMs) {
  const due = and(isNull(tasks.doneAt), isNotNull(tasks.dueAt));
  const open = and(eq(tasks.ownerId, me), due, ofNobodyHidden(tasks));
  const byDue = { orderBy: [asc(tasks.dueAt), asc(tasks.id)], indexedBy: "tasks_due_by_owner" };
  const withPerson = (when: SQL) =>
    db.linked(
      tasks,
      { contact: link(tasks.contactId, contacts) },
      { ...byDue, where: and(open, when), limit: SHOWN.followUps + 1 },
    );

  return {
    late: withPerson(lt(tasks.dueAt, now)),
    due: withPerson(between(tasks.dueAt, now, tonight)),
    later: db.rows(tasks, { ...byDue, where: and(open, gt(tasks.dueAt, tonight)), limit: 1 }),
  };
}
