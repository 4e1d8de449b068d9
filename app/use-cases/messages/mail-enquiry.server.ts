import { and, eq } from "drizzle-orm";
import { contacts, identities, messages, workspaceSettings } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import { link } from "~/db/tenant-db.server";
import { nextInTurn } from "~/domain/intake/turns";
import { normaliseEmail } from "~/lib/email";
import type { Ctx } from "../ctx";
import { enquiryId, type ReceivedMail } from "./received-mail";

/** The identities that a mail's sender may be known by, each with its person. */
export function knownSenders({ db }: Pick<Ctx, "db">, address: string) {
  const known = and(
    eq(identities.kind, "email"),
    eq(identities.norm, normaliseEmail(address) ?? address),
  );
  const links = { contact: link(identities.contactId, contacts) };
  return db.as(EVERYTHING).linked(identities, links, { where: known, limit: 2 });
}

/**
 * Who gets an enquiry that came by mail: whoever knows the person, else the next in turn, else the pool.
 * `turn` is whose turn was used up.
 */
export async function ownerOfMail(
  { db, settings }: Pick<Ctx, "db" | "settings">,
  address: string,
): Promise<{ ownerId: string | null; turn: string | null }> {
  const [hits] = await db.read(knownSenders({ db }, address));
  const keeper = hits.length === 1 ? hits[0]?.contact?.ownerId : null;
  if (keeper && settings.directory[keeper]?.active) return { ownerId: keeper, turn: null };

  const turn = nextInTurn(settings.directory, settings.lastAssignedTo);
  return { ownerId: turn, turn };
}

/** What a mail has more of than an enquiry's first message, and the turn that was used, to be committed. */
export function finishMail(
  { db }: Pick<Ctx, "db">,
  { messageId, checks, subject }: ReceivedMail,
  turn: string | null,
): Write[] {
  const first = eq(messages.providerId, enquiryId(messageId));
  return [
    db.update(messages, { checks, subject }, first),
    ...(turn ? [db.update(workspaceSettings, { lastAssignedTo: turn }, undefined)] : []),
  ];
}
