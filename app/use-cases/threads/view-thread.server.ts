import { asc, desc, eq, gte, lt } from "drizzle-orm";
import { openJob } from "~/db/queries/open-job";
import { contacts, leads, messages, summaries, threads } from "~/db/schema";
import { link } from "~/db/tenant-db.server";
import type { Ctx } from "../ctx";
import { inboxOf, inboxReads } from "../leads/view-inbox.server";

/** How much of a thread is shown at once; the rest is a page away. */
const SHOWN = 50;

/** Which part of a thread: its newest messages, those before one, or those from one on. */
export interface Part {
  before?: string | null;
  from?: string | null;
  /** Whether the list beside it counts what could not be read. */
  triages?: boolean;
}

/**
 * A thread with its person, its lead, a part of its messages (oldest first), its latest summary unless
 * it was found wrong, the job that is making one, and the conversations that wait, in one round trip.
 * Undefined where the viewer sees none.
 */
export async function viewThread(
  ctx: Ctx<"threads:read" | "leads:read">,
  threadId: string,
  part: Part = {},
) {
  const { db } = ctx;
  const links = { contact: link(threads.contactId, contacts), lead: link(threads.leadId, leads) };
  const within = { column: messages.threadId, id: threadId };
  const [[found], some, [summary], running, ...beside] = await db.read(
    db.linked(threads, links, { where: eq(threads.id, threadId), limit: 1 }),
    db.rows(messages, { within, ...partOf(part), limit: SHOWN + 1 }),
    db.rows(summaries, {
      within: { column: summaries.threadId, id: threadId },
      orderBy: [desc(summaries.id)],
      limit: 1,
    }),
    db.ask(openJob(`summary:${threadId}`)),
    ...inboxReads(ctx, { filter: "waiting", triages: part.triages ?? false }),
  );
  if (!found?.contact) return undefined;

  const { row: thread, contact, lead } = found;
  return {
    thread,
    contact,
    lead,
    ...shownOf(some, part),
    summary: summary && summary.verdict !== "wrong" ? summary : null,
    running: running ?? null,
    inbox: inboxOf(beside),
  };
}

type Message = typeof messages.$inferSelect;

const partOf = ({ before, from }: Part) =>
  from
    ? { where: gte(messages.id, from), orderBy: [asc(messages.id)] }
    : {
        where: before ? lt(messages.id, before) : undefined,
        orderBy: [desc(messages.id)],
      };

/** What is shown, and where its neighbours begin: null where there are none. */
function shownOf(some: Message[], { before, from }: Part) {
  const shown = some.slice(0, SHOWN);
  const more = some.length > SHOWN;
  if (from) return { messages: shown, older: from, newest: more };

  const messages = shown.toReversed();
  const older = more ? (messages[0]?.id ?? null) : null;
  return { messages, older, newest: Boolean(before) };
}
