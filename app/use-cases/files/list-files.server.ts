import { parseCursor } from "~/db/paging";
import { files } from "~/db/schema";
import type { Ctx } from "../ctx";
import { columnFor, type Subject } from "../subject";

export type FileRow = typeof files.$inferSelect;

/** A page of the files on a record, newest first; empty when the viewer sees no such record. */
export async function listFiles(
  { db }: Ctx<"files:read">,
  subject: Subject,
  { limit = 50, cursor }: { limit?: number; cursor?: string | null } = {},
) {
  const within = { column: columnFor(files, subject), id: subject.id };
  const [page] = await db.read(db.page(files, { within, limit, cursor: parseCursor(cursor) }));
  return page;
}
