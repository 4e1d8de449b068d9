import { recordsAlike, resumeUses, stopUses } from "~/db/queries/objections";
import { contacts } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import { type Objections, type Stop, stopsAskedFor, stopsOf } from "~/domain/contacts/objections";
import type { EventType } from "~/domain/events/event-types";
import type { Ctx } from "../../ctx";
import { record } from "../../events";
import type { RequestRow } from "../desk/steps";

export type Stopping = Pick<Ctx, "db" | "actor" | "now">;
type Asked = Pick<RequestRow, "id" | "type" | "purpose" | "contactId">;

/**
 * What an objection, or a consent taken back, does as soon as it is known whose it is: the use stops, in every record
 * of the person, and whoever received them is told. Nothing for any other request, and for what is stopped already.
 */
export async function stopped(ctx: Stopping, request: Asked): Promise<Write[]> {
  const { id, contactId } = request;
  const found = await contactWith(ctx, contactId);
  const missing = found ? missingStops(found, request) : [];
  if (!found || missing.length === 0) return [];

  const at = ctx.now();
  const said = Object.fromEntries(missing.map((stop) => [stop, { at, by: id }]));
  return [
    ctx.db.as(EVERYTHING).change(stopUses(found.id, missing, { at, by: id })),
    ...(await told(ctx, found, {
      type: "contact.consent.withdrawn",
      after: { ...said, ...found.objections },
      reason: id,
    })),
  ];
}

export type Contact = typeof contacts.$inferSelect;

/** What a request stops and the record does not show. */
export function missingStops(contact: Contact, asked: Pick<Asked, "type" | "purpose">): Stop[] {
  const standing = new Set(stopsOf(contact));
  const { objections, legalBasis } = contact;
  // A basis that was written over since says nothing of what the consent was for.
  const wasConsent = objections?.consent && !objections.any ? "contract" : legalBasis;
  return stopsAskedFor(asked, wasConsent).filter((stop) => !standing.has(stop));
}

/** The writes that end these stops, in every record of the person. */
export async function resumed(
  ctx: Stopping,
  contact: Contact,
  stops: readonly Stop[],
  how: { type: EventType; reason: string },
): Promise<Write[]> {
  if (stops.length === 0) return [];
  const left = Object.entries(contact.objections ?? {}).filter(
    ([stop]) => !stops.includes(stop as Stop),
  );
  return [
    ctx.db.as(EVERYTHING).change(resumeUses(contact.id, stops)),
    ...(await told(ctx, contact, { ...how, after: Object.fromEntries(left) })),
  ];
}

export async function contactWith({ db }: Stopping, contactId: string | null) {
  const all = db.as(EVERYTHING);
  const [contact] = await all.read(all.one(contacts, contactId ?? ""));
  return contact;
}

interface Told {
  type: EventType;
  after: Objections;
  reason: string;
}

/** One event for each record of the person: a receiver knows them by their ids. */
async function told(ctx: Stopping, contact: Contact, { type, after, reason }: Told) {
  const all = ctx.db.as(EVERYTHING);
  const [ids] = await all.read(all.ask(recordsAlike(contact.id)));
  const changes = {
    objections: { from: stopsOf(contact), to: stopsOf({ objections: after }) },
  };
  return ids.flatMap((id) =>
    record(ctx, {
      ...{ type, changes, reason },
      object: ["contact", id],
      about: { contactId: id },
    }),
  );
}
