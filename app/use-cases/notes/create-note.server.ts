import { indexLongText } from "~/db/queries/long-texts";
import { notes } from "~/db/schema";
import { accept } from "~/lib/result";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { commitOnce, idOnce } from "../once";
import { aboutOf, columnsOf, type Subject } from "../subject";

/** Writes a note on a record. Refused when the viewer sees no such record. */
export async function createNote(ctx: Ctx<"notes:write">, subject: Subject, body: string) {
  const about = await aboutOf(ctx, subject);
  if (!about.ok) return about;

  const now = ctx.now();
  const id = idOnce(ctx, "nt");
  const links = columnsOf(about.value);
  const stamps = { createdAt: now, updatedAt: now, createdBy: ctx.actor, updatedBy: ctx.actor };
  const made = await commitOnce(
    ctx,
    notes,
    id,
    ctx.db.insert(notes, { id, body, ...links, ...stamps }),
    ctx.db.change(indexLongText({ kind: "note", id, contactId: links.contactId, text: body })),
    ...record(ctx, { type: "note.created", object: ["note", id], about: about.value }),
  );
  return accept(made);
}
