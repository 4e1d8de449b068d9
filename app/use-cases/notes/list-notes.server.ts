import { parseCursor } from "~/db/paging";
import { notes } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { columnFor, type Subject, subjectRead } from "../subject";

export type Note = typeof notes.$inferSelect;

/** A page of the notes on a record, newest first; refused when the viewer sees no such record. */
export async function notesOf(
  ctx: Ctx<"notes:read">,
  subject: Subject,
  { limit = 50, cursor }: { limit?: number; cursor?: string | null } = {},
) {
  const within = { column: columnFor(notes, subject), id: subject.id };
  const [record, page] = await ctx.db.read(
    subjectRead(ctx, subject),
    ctx.db.page(notes, { within, limit, cursor: parseCursor(cursor) }),
  );
  return record ? accept(page) : refuse(`${subject.kind}-not-found`);
}

/** One note, or undefined when the viewer sees none. */
export async function getNote({ db }: Ctx<"notes:read">, id: string): Promise<Note | undefined> {
  const [note] = await db.read(db.one(notes, id));
  return note;
}
