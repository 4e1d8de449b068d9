import { eq } from "drizzle-orm";
import { indexLongText, unindexLongTexts } from "~/db/queries/long-texts";
import { notes } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { changesBetween, record } from "../events";

/** Changes what a note says; what it said before stays in its history. */
export async function updateNote(ctx: Ctx<"notes:write">, id: string, body: string) {
  const [note] = await ctx.db.read(ctx.db.one(notes, id));
  if (!note) return refuse("note-not-found");
  const changes = changesBetween(note, { body });
  if (!changes) return accept(id);

  const stamped = { body, updatedAt: ctx.now(), updatedBy: ctx.actor };
  await commit(
    ctx,
    ctx.db.update(notes, stamped, eq(notes.id, id)),
    ctx.db.change(unindexLongTexts(id)),
    ctx.db.change(indexLongText({ kind: "note", id, contactId: note.contactId, text: body })),
    ...record(ctx, { type: "note.updated", object: ["note", id], about: note, changes }),
  );
  return accept(id);
}
