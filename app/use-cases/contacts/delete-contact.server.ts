import { eq } from "drizzle-orm";
import { insistNotAskedAbout, isAskedAbout } from "~/db/queries/asked-about";
import { endGuardianship } from "~/db/queries/guardians";
import { unindexLongTexts } from "~/db/queries/long-texts";
import { unindexRecords } from "~/db/queries/search-index";
import { contacts, dealParties, deals, events, files, leads, notes, threads } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { EMPTIED } from "~/domain/events/trail";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";

/** More than this is a history, not a slip. */
const MOST_NOTES = 50;

/**
 * Takes away a contact that was entered by mistake, with its notes and tasks and the values that the
 * trail kept. Whoever has leads, deals, conversations, files or a long history is erased through the
 * privacy desk instead, which leaves a proof; so is whoever waits there for an answer. Refuses `contact-not-found`,
 * `request-open`, `contact-in-use`.
 */
export async function deleteContact(ctx: Ctx<"contacts:delete">, contactId: string) {
  const all = ctx.db.as(EVERYTHING);
  const used = [
    leads.contactId,
    deals.contactId,
    dealParties.contactId,
    threads.contactId,
    files.contactId,
  ].map((column) =>
    all.count(column.table as never, { within: { column, id: contactId }, atMost: 1 }),
  );
  const [contact, asked, itsNotes, ...uses] = await ctx.db.read(
    ctx.db.one(contacts, contactId),
    all.ask(isAskedAbout(contactId)),
    all.rows(notes, { within: { column: notes.contactId, id: contactId }, limit: MOST_NOTES + 1 }),
    ...used,
  );
  if (!contact) return refuse("contact-not-found");
  if (asked) return refuse("request-open");
  if (uses.some((count) => count > 0) || itsNotes.length > MOST_NOTES)
    return refuse("contact-in-use");

  const isDone = await commitUnlessChanged(
    ctx,
    all.change(insistNotAskedAbout(contactId)),
    all.change(endGuardianship(contactId)),
    all.delete(contacts, eq(contacts.id, contactId)),
    all.update(events, EMPTIED, eq(events.contactId, contactId)),
    ctx.db.change(unindexRecords("contact", contact)),
    ctx.db.change(unindexLongTexts(...itsNotes.map(({ id }) => id))),
    ...record(ctx, {
      type: "contact.deleted",
      object: ["contact", contactId],
      about: { contactId },
    }),
  );

  return isDone ? accept({ id: contactId }) : refuse("request-open");
}
