import { eq } from "drizzle-orm";
import { unindexLongTexts } from "~/db/queries/long-texts";
import { unindexRecords } from "~/db/queries/search-index";
import { events, files, leads, notes, threads } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { EMPTIED } from "~/domain/events/trail";
import { accept, refuse } from "~/lib/result";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { isOnHold } from "../on-hold";

/** More than this is a history, not a slip. */
const MOST_NOTES = 50;

/**
 * Takes away a lead that was entered by mistake, with its notes and tasks and the values that the trail
 * kept; the person and their conversation stay. One that became a deal, or has a long history, is
 * closed instead. Refuses `lead-not-found`, `lead-in-use`.
 */
export async function deleteLead(ctx: Ctx<"leads:delete">, leadId: string) {
  const all = ctx.db.as(EVERYTHING);
  const [lead, itsNotes] = await ctx.db.read(
    ctx.db.one(leads, leadId),
    all.rows(notes, { within: { column: notes.leadId, id: leadId }, limit: MOST_NOTES + 1 }),
  );
  if (!lead) return refuse("lead-not-found");
  if (await isOnHold(ctx.db, files.leadId, leadId)) return refuse("file-on-hold");
  if (lead.dealId || itsNotes.length > MOST_NOTES) return refuse("lead-in-use");

  await commit(
    ctx,
    ctx.db.delete(leads, eq(leads.id, leadId)),
    all.update(threads, { leadId: null }, eq(threads.leadId, leadId)),
    all.update(events, EMPTIED, eq(events.leadId, leadId)),
    ctx.db.change(unindexRecords("lead", lead)),
    ctx.db.change(unindexLongTexts(...itsNotes.map(({ id }) => id))),
    ...record(ctx, {
      type: "lead.deleted",
      object: ["lead", leadId],
      about: { leadId, contactId: lead.contactId },
    }),
  );
  return accept({ id: leadId });
}
