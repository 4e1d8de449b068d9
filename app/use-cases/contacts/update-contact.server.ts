import { and, eq } from "drizzle-orm";
import { restrictAlike } from "~/db/queries/alike";
import { stopAlike } from "~/db/queries/objections";
import { reindexRecord } from "~/db/queries/search-index";
import { contacts, deals, identities, leads } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import type { Row } from "~/db/tenant-db.server";
import {
  type ContactInput,
  contactFrom,
  endsMinority,
  minorUntil,
} from "~/domain/contacts/contact";
import { type Identity, identitiesOf } from "~/domain/contacts/identities";
import { copyOfPerson, type PersonCopy } from "~/domain/contacts/names";
import { accept, refuse } from "~/lib/result";
import { changedMeanwhile } from "../changed-meanwhile";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { changesBetween, record } from "../events";
import { newOwner } from "../ownership";
import { addedTo, restrictedToo } from "./added-identities";
import { contactFacts } from "./create-contact.server";
import type { Contact } from "./get-contact.server";

interface UpdateChoices {
  /** Undefined: as it is. Null: nobody. */
  ownerId?: string | null;
  /** When the contact was last changed as far as the writer knows; a later change is not written over. */
  version?: number;
}

/**
 * Changes a contact, and with it what it is recognised and found by, and the copies of its name.
 * `input` is all of it, or makes all of it out of the contact as it is. With a phone or an e-mail of somebody who is
 * kept out of use it is restricted in the same commit. Refuses as the domain does,
 * and `contact-not-found`, `minor-stays`, `contact-changed`, `erased-before`, `owner-unknown`, `owner-not-yours`.
 */
export async function updateContact(
  ctx: Ctx<"contacts:write">,
  contactId: string,
  input: ContactInput | ((contact: Contact) => ContactInput),
  { ownerId, version }: UpdateChoices = {},
) {
  const all = ctx.db.as(EVERYTHING);
  const [contact, itsLeads, itsDeals] = await ctx.db.read(
    ctx.db.one(contacts, contactId),
    all.rows(leads, { within: { column: leads.contactId, id: contactId } }),
    all.rows(deals, { within: { column: deals.contactId, id: contactId } }),
  );
  if (!contact) return refuse("contact-not-found");

  const decision = decided(ctx, contact, typeof input === "function" ? input(contact) : input);
  if (!decision.ok) return decision;
  const owner = newOwner(ctx, ownerId, contact.ownerId);
  if (!owner.ok) return owner;

  const fields = { ...decision.value, ...owner.value };
  const changes = changesBetween(contact, fields);
  if (!changes) return accept(contact);
  if (version !== undefined && version !== contact.updatedAt)
    return changedMeanwhile(ctx, "contact-changed", contact, changes);

  const added = await addedTo(ctx, contact, fields);
  if (added.isErased) return refuse("erased-before");

  const now = ctx.now();
  const until = minorUntil(fields.birthYear, now);
  // What the desk decides meanwhile is not written over: an edit ends neither a restriction nor a child's mark.
  const ofAge = until === null ? {} : { minorUntil: until };
  const changed = { ...fields, ...ofAge, updatedAt: now, updatedBy: ctx.actor };
  const after = { ...contact, ...changed, restrictedAt: added.restrictedAt };
  const copy = copyOfPerson(after);
  const renamed = changesBetween(copyOfPerson(contact), copy) !== undefined;
  await commit(
    ctx,
    all.update(contacts, changed, eq(contacts.id, contactId)),
    ...followIdentities(ctx, contact, after),
    ctx.db.change(restrictAlike(now, ...added.to)),
    ctx.db.change(stopAlike(...added.to)),
    ...reindexRecord("contact", contact, after).map((write) => ctx.db.change(write)),
    ...(renamed ? copyNames(ctx, copy, itsLeads, itsDeals) : []),
    ...record(ctx, {
      type: "contact.updated",
      object: ["contact", contactId],
      about: { contactId },
      changes,
    }),
    ...minorTold(ctx, contact, until),
    ...restrictedToo(ctx, contact, after, { itsLeads, itsDeals }),
  );

  return accept(after);
}

/** Whoever received somebody who turns out to be under 18 is to stop as well. */
function minorTold(ctx: Ctx<"contacts:write">, contact: Contact, until: number | null): Write[] {
  if (contact.minorUntil !== null || until === null) return [];
  const { id } = contact;
  return record(ctx, {
    type: "contact.restricted",
    object: ["contact", id],
    about: { contactId: id },
  });
}

function decided(ctx: Ctx, contact: Contact, wanted: ContactInput) {
  const decision = contactFrom(wanted, { ...contactFacts(ctx), isHeld: true });
  const isFreed = decision.ok && endsMinority(contact, decision.value.birthYear, ctx.now());
  return isFreed ? refuse("minor-stays") : decision;
}

/** Identities follow phones and e-mails; those that stay keep whether they are shared. */
function followIdentities(
  { db, now }: Pick<Ctx, "db" | "now">,
  before: Contact,
  after: Contact,
): Write[] {
  const all = db.as(EVERYTHING);
  const old = identitiesOf(before);
  const own = identitiesOf(after);
  const come = without(own, old).map((one) => ({
    ...one,
    contactId: after.id,
    createdAt: now(),
  }));
  const gone = without(old, own).map(({ kind, norm }) =>
    all.delete(
      identities,
      and(eq(identities.kind, kind), eq(identities.norm, norm), eq(identities.contactId, after.id)),
    ),
  );

  return [...gone, ...(come.length > 0 ? [db.insertMany(identities, come)] : [])];
}

function without(some: Identity[], others: Identity[]) {
  const known = new Set(others.map(({ kind, norm }) => `${kind}:${norm}`));
  return some.filter(({ kind, norm }) => !known.has(`${kind}:${norm}`));
}

/** Leads and deals carry the names, so that lists need no join, and are found by them. */
function copyNames(
  { db }: Pick<Ctx, "db">,
  copy: PersonCopy,
  itsLeads: Row<typeof leads>[],
  itsDeals: Row<typeof deals>[],
): Write[] {
  const all = db.as(EVERYTHING);
  const index = [
    ...itsLeads.flatMap((lead) => reindexRecord("lead", lead, { ...lead, ...copy })),
    ...itsDeals.flatMap((deal) => reindexRecord("deal", deal, { ...deal, ...copy })),
  ];
  return [
    ...itsLeads.map(({ id }) => all.update(leads, copy, eq(leads.id, id))),
    ...itsDeals.map(({ id }) => all.update(deals, copy, eq(deals.id, id))),
    ...index.map((write) => db.change(write)),
  ];
}
