import { asc, desc, eq, gte, lt, type SQL, sql } from "drizzle-orm";
import { openJob } from "~/db/queries/open-job";
import { contacts, leads, messages, summaries, threads } from "~/db/schema";
import { type Answers, link } from "~/db/tenant-db.server";
import type { Ctx } from "../ctx";

/** How much of a thread is shown at once; the rest is a page away. */
const SHOWN = 50;

/** Which part of a thread: its newest messages, those before one, or those from one on; how many at most. */
export interface Part {
  before?: string | null;
  from?: string | null;
  most?: number;
}

/**
 * What is read for a thread: it with its person and its lead, a part of its messages, its latest
 * summary, and the job that is making one.
 * @param threadId an id, or a question whose answer is one.
 */
export function threadReads({ db }: Ctx<"threads:read">, threadId: string | SQL, part: Part = {}) {
  const links = { contact: link(threads.contactId, contacts), lead: link(threads.leadId, leads) };
  const within = { column: messages.threadId, id: threadId };
  return [
    db.linked(threads, links, { where: eq(threads.id, threadId), limit: 1 }),
    db.rows(messages, { within, ...partOf(part), limit: (part.most ?? SHOWN) + 1 }),
    db.rows(summaries, {
      within: { column: summaries.threadId, id: threadId },
      orderBy: [desc(summaries.id)],
      limit: 1,
    }),
    db.ask(openJob(sql`${"summary:"} || ${threadId}`)),
  ] as const;
}

/**
 * A thread from what was read for it, its messages with the oldest first, without a summary that was
 * found wrong. Undefined where the viewer sees none.
 */
export function threadOf(answers: Answers<ReturnType<typeof threadReads>>, part: Part = {}) {
  const [[found], some, [summary], running] = answers;
  if (!found?.contact) return undefined;

  const { row: thread, contact, lead } = found;
  return {
    thread,
    contact,
    lead,
    ...shownOf(some, part),
    summary: summary && summary.verdict !== "wrong" ? summary : null,
    running: running ?? null,
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
function shownOf(some: Message[], { before, from, most = SHOWN }: Part) {
  const shown = some.slice(0, most);
  const more = some.length > most;
  if (from) return { messages: shown, older: from, newest: more };

  const messages = shown.toReversed();
  const older = more ? (messages[0]?.id ?? null) : null;
  return { messages, older, newest: Boolean(before) };
}
