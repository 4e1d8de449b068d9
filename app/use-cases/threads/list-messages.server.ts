import { desc } from "drizzle-orm";
import { parseCursor } from "~/db/paging";
import { messages, summaries, threads } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import type { Ctx } from "../ctx";

export type Message = typeof messages.$inferSelect;
export type Summary = typeof summaries.$inferSelect;

/** A page of a thread's messages, newest first. Refuses `thread-not-found`. */
export async function listMessages(
  { db }: Ctx<"messages:read">,
  threadId: string,
  { limit = 50, cursor }: { limit?: number; cursor?: string | null } = {},
) {
  const within = { column: messages.threadId, id: threadId };
  const [thread, page] = await db.read(
    db.one(threads, threadId),
    db.page(messages, { within, limit, cursor: parseCursor(cursor) }),
  );
  return thread ? accept(page) : refuse("thread-not-found");
}

/** One thread, or undefined when the viewer sees none. */
export async function getThread({ db }: Ctx<"threads:read">, id: string) {
  const [thread] = await db.read(db.one(threads, id));
  return thread;
}

/** A thread's latest summary. Refuses `summary-not-found`, and `thread-not-found`. */
export async function latestSummary({ db }: Ctx<"summaries:read">, threadId: string) {
  const [thread, [summary]] = await db.read(
    db.one(threads, threadId),
    db.rows(summaries, {
      within: { column: summaries.threadId, id: threadId },
      orderBy: [desc(summaries.id)],
      limit: 1,
    }),
  );
  if (!thread) return refuse("thread-not-found");
  return summary ? accept(summary) : refuse("summary-not-found");
}
