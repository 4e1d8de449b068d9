import { desc, eq } from "drizzle-orm";
import { openJob } from "~/db/queries/open-job";
import { contacts, leads, messages, summaries, threads } from "~/db/schema";
import { link } from "~/db/tenant-db.server";
import type { Ctx } from "../ctx";

/** How much of a thread is shown at once; older messages are a page away. */
const SHOWN = 50;

/** A thread with its person, its lead, its latest messages (oldest first), its latest summary, and the job that is making one. */
export async function viewThread(ctx: Ctx<"threads:read">, threadId: string) {
  const { db } = ctx;
  const links = { contact: link(threads.contactId, contacts), lead: link(threads.leadId, leads) };
  const [[found], latest, [summary], running] = await db.read(
    db.linked(threads, links, { where: eq(threads.id, threadId), limit: 1 }),
    db.rows(messages, {
      within: { column: messages.threadId, id: threadId },
      orderBy: [desc(messages.id)],
      limit: SHOWN,
    }),
    db.rows(summaries, {
      within: { column: summaries.threadId, id: threadId },
      orderBy: [desc(summaries.id)],
      limit: 1,
    }),
    db.ask(openJob(`summary:${threadId}`)),
  );
  if (!found?.contact) return undefined;

  const { row: thread, contact, lead } = found;
  return {
    thread,
    contact,
    lead,
    messages: latest.toReversed(),
    summary: summary ?? null,
    running: running ?? null,
  };
}
