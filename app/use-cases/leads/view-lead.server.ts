import { desc, eq } from "drizzle-orm";
import { timelineOf } from "~/db/queries/timeline";
import { contacts, files, leads, messages, tasks } from "~/db/schema";
import { link } from "~/db/tenant-db.server";
import { accept, refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { shownTo } from "../kept-titles";
import { timelinePage } from "../record-view";

const MOST_BESIDE = 10;

/**
 * A lead's page: the enquiry, its person where the viewer sees them, the message of theirs that waits, its tasks and
 * files, and what happened, in one round trip. Refuses `lead-not-found`, also for what the viewer may not see.
 * @param before the timeline's last event that was shown: what is older follows.
 */
export async function viewLead(ctx: Ctx<"leads:read">, leadId: string, before?: string | null) {
  const { db } = ctx;
  const [[found], timeline, itsTasks, itsFiles] = await db.read(
    db.linked(
      leads,
      {
        contact: link(leads.contactId, contacts),
        waiting: link(leads.waitingMessageId, messages),
      },
      { where: eq(leads.id, leadId), limit: 1 },
    ),
    db.ask(timelineOf("lead", leadId, { before })),
    db.rows(tasks, {
      within: { column: tasks.leadId, id: leadId },
      orderBy: [desc(tasks.id)],
      limit: MOST_BESIDE,
    }),
    db.rows(files, {
      within: { column: files.leadId, id: leadId },
      orderBy: [desc(files.id)],
      limit: MOST_BESIDE,
    }),
  );
  if (!found) return refuse("lead-not-found");

  const { row: lead, contact, waiting } = found;
  return accept({
    lead,
    contact,
    waiting,
    tasks: itsTasks.map((task) => shownTo(ctx, task)),
    files: itsFiles,
    ...timelinePage(ctx, timeline),
  });
}
