import { eq } from "drizzle-orm";
import { unindexLongTexts } from "~/db/queries/long-texts";
import { notes } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";

/** Takes a note away for good, with its words in search. That there was one stays in the trail. */
export async function deleteNote(ctx: Ctx<"notes:delete">, id: string) {
  const [note] = await ctx.db.read(ctx.db.one(notes, id));
  if (!note) return refuse("note-not-found");

  await commit(
    ctx,
    ctx.db.delete(notes, eq(notes.id, id)),
    ctx.db.change(unindexLongTexts(id)),
    ...record(ctx, { type: "note.deleted", object: ["note", id], about: note }),
  );
  return accept(id);
}
