import { asc, eq } from "drizzle-orm";
import { is } from "~/db/expressions";
import { insistOnChange } from "~/db/queries/insist";
import { reindexRecord } from "~/db/queries/search-index";
import { contacts } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import { isHidden } from "~/domain/contacts/withheld";
import type { Ctx } from "../ctx";
import { record } from "../events";
import type { Contact } from "./get-contact.server";

const AT_ONCE = 50;

/**
 * Gives the next people of somebody who left to their team, as their leads went to its pool. Somebody who was
 * given on, changed or hidden since they were read ends the whole step: it is taken again.
 * @returns no writes when there are none left.
 */
export async function freeContactsOf(ctx: Ctx<"contacts:write">, userId: string): Promise<Write[]> {
  const all = ctx.db.as(EVERYTHING);
  const [found] = await all.read(
    all.rows(contacts, {
      where: eq(contacts.ownerId, userId),
      indexedBy: "contacts_by_owner",
      orderBy: [asc(contacts.id)],
      limit: AT_ONCE,
    }),
  );
  return found.flatMap((contact) => freed(ctx, contact));
}

function freed(ctx: Ctx<"contacts:write">, contact: Contact): Write[] {
  const { id, ownerId } = contact;
  const nobodys = { ownerId: null, updatedAt: ctx.now(), updatedBy: ctx.actor };
  // Whoever is out of sight is in no index.
  const index = isHidden(contact)
    ? []
    : reindexRecord("contact", contact, { ...contact, ownerId: null });
  return [
    ctx.db.as(EVERYTHING).update(contacts, nobodys, ...asRead(contact)),
    ctx.db.change(insistOnChange()),
    ...index.map((write) => ctx.db.change(write)),
    ...record(ctx, {
      type: "contact.updated",
      object: ["contact", id],
      about: { contactId: id },
      changes: { ownerId: { from: ownerId, to: null } },
      reason: "member-left",
    }),
  ];
}

/** Whose they were, under the name and in the sight that their places in search are read from. */
const asRead = (contact: Contact) =>
  [
    eq(contacts.id, contact.id),
    is(contacts.ownerId, contact.ownerId),
    eq(contacts.updatedAt, contact.updatedAt),
    is(contacts.restrictedAt, contact.restrictedAt),
    is(contacts.minorUntil, contact.minorUntil),
    is(contacts.guardianAgreedAt, contact.guardianAgreedAt),
  ] as const satisfies [unknown, ...unknown[]];
