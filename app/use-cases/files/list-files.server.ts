import { parseCursor } from "~/db/paging";
import { files } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { columnFor, type Subject, subjectRead } from "../subject";

export type FileRow = typeof files.$inferSelect;

/** A page of the files on a record, newest first; refused when the viewer sees no such record. */
export async function filesOf(
  ctx: Ctx<"files:read">,
  subject: Subject,
  { limit = 50, cursor }: { limit?: number; cursor?: string | null } = {},
) {
  const within = { column: columnFor(files, subject), id: subject.id };
  const [record, page] = await ctx.db.read(
    subjectRead(ctx, subject),
    ctx.db.page(files, { within, limit, cursor: parseCursor(cursor) }),
  );
  return record ? accept(page) : refuse(`${subject.kind}-not-found`);
}
