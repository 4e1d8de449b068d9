import { parseCursor } from "~/db/paging";
import { threads } from "~/db/schema";
import type { Ctx } from "../ctx";

export type Thread = typeof threads.$inferSelect;

/** A page of the threads with one person, newest first. */
export async function listThreads(
  { db }: Ctx<"threads:read">,
  contactId: string,
  { limit = 50, cursor }: { limit?: number; cursor?: string | null } = {},
) {
  const within = { column: threads.contactId, id: contactId };
  const [page] = await db.read(db.page(threads, { within, limit, cursor: parseCursor(cursor) }));
  return page;
}
