import { eq } from "drizzle-orm";
import { DEFAULT_BASIS_RULES } from "~/config/basis-rules";
import { among } from "~/db/expressions";
import { isOfWithheld, restrictIfWithheld } from "~/db/queries/alike";
import { stopAlike } from "~/db/queries/objections";
import { indexRecords } from "~/db/queries/search-index";
import { contacts, identities, suppressions } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import { link } from "~/db/tenant-db.server";
import { MOST_OF_EACH } from "~/domain/contacts/contact.form";
import {
  type Identity,
  identitiesOf,
  type KeptPhone,
  phonesFrom,
} from "~/domain/contacts/identities";
import type { SourceKind } from "~/domain/contacts/legal-basis";
import { type Named, nameInItsScript } from "~/domain/contacts/names";
import { isHidden, isWithheld } from "~/domain/contacts/withheld";
import { recognise } from "~/domain/intake/recognise";
import { normaliseEmail } from "~/lib/email";
import { newId } from "~/lib/ids";
import type { EpochMs } from "~/lib/time";
import { plainDateAt } from "~/lib/zoned-time";
import type { Ctx } from "./ctx";
import { record } from "./events";
import { sameAs } from "./same-identities";

/** A person as an enquiry, a mail or a program names them. */
export interface Arriving {
  name: string | null;
  phones: readonly string[];
  emails: readonly string[];
  preferredLanguage: string | null;
}

/** Where the enquiry came from, for the record of a person who is new. */
export interface ArrivedBy {
  kind: SourceKind;
  detail: string;
}

/** Who it is. `writes` make the contact, or add what was learned; they go into the caller's commit. */
export interface Arrived {
  contactId: string;
  names: Named;
  ownerId: string | null;
  teamId: string | null;
  isNew: boolean;
  /** Nobody sees them but those who decide about them. */
  isHidden: boolean;
  /** Contacts that identities of the same person belong to: for a person to merge. */
  mergeWith: string[];
  writes: Write[];
}

type Contact = typeof contacts.$inferSelect;

/**
 * Recognises whoever an enquiry comes from by phone or e-mail, or makes the contact. The whole
 * workspace's contacts are looked at, whatever the asker may see: a person is one person. A member who
 * enters somebody looks among those that they see, and is not told of the others.
 * @returns null when the person was erased and is not to come back by themselves.
 */
export async function arrivingPerson(
  ctx: Pick<Ctx, "db" | "actor" | "now" | "settings" | "timeZone" | "services">,
  person: Arriving,
  by: ArrivedBy,
  owner: { ownerId: string | null; teamId: string | null },
  looked: "everybody" | "seen" = "everybody",
): Promise<Arrived | null> {
  const phones = phonesFrom(person.phones).slice(0, MOST_OF_EACH);
  const emails = person.emails
    .map(normaliseEmail)
    .filter((email) => email !== null)
    .slice(0, MOST_OF_EACH);
  const known = identitiesOf({ phones, emails });
  const all = ctx.db.as(EVERYTHING);
  const db = looked === "seen" ? ctx.db : all;
  const hashes = await suppressionHashes(ctx, known);
  const [hits, suppressed, isWithheldToo] = await all.read(
    db.linked(
      identities,
      { contact: link(identities.contactId, contacts) },
      { where: sameAs(known), limit: 20 },
    ),
    all.rows(suppressions, { where: among(suppressions.hash, hashes), limit: 1 }),
    all.ask(isOfWithheld(known)),
  );

  const found = recognise(hits.map(({ row }) => ({ ...row, kind: row.kind as "phone" | "email" })));
  const contact = hits.find(({ row }) => row.contactId === found.contactId)?.contact;
  if (contact) {
    const learnable = isWithheldToo && !isWithheld(contact) ? [] : known;
    return recognised(ctx, person, contact, found.mergeWith, learnable);
  }
  if (suppressed.length > 0) return null;

  const restrictedAt = isWithheldToo ? ctx.now() : null;
  return newcomer(ctx, person, { phones, emails, known, restrictedAt }, by, owner);
}

/** Keyed hashes by which an erased person's phones and e-mails are still recognised. */
const suppressionHashes = (
  { db, services }: Pick<Ctx, "db" | "services">,
  identities: readonly Pick<Identity, "kind" | "norm">[],
) =>
  Promise.all(
    identities.map(({ kind, norm }) => services.seals.tenantHmac(db.tenantId, kind, norm)),
  );

/** A phone or an e-mail that the contact did not have yet is learned, as far as there is room for it. */
function recognised(
  ctx: Pick<Ctx, "db" | "actor" | "now">,
  person: Arriving,
  contact: Contact,
  mergeWith: string[],
  known: readonly Identity[],
): Arrived {
  const had = new Set(identitiesOf(contact).map(({ norm }) => norm));
  // What belongs to somebody else as well is for a person to sort out.
  const news = mergeWith.length > 0 ? [] : known.filter(({ norm }) => !had.has(norm));
  const roomFor = (kind: Identity["kind"], held: readonly unknown[]) =>
    news.filter((one) => one.kind === kind).slice(0, Math.max(0, MOST_OF_EACH - held.length));
  const learned = [...roomFor("phone", contact.phones), ...roomFor("email", contact.emails)];
  const numbers = learned.filter(({ kind }) => kind === "phone").map(({ norm }) => norm);
  const phones = [...contact.phones, ...numbers.map((e164) => ({ raw: e164, e164 }))];
  const addresses = learned.filter(({ kind }) => kind === "email").map(({ norm }) => norm);
  const emails = [...contact.emails, ...addresses];
  const now = ctx.now();
  const changed = { phones, emails, updatedAt: now, updatedBy: ctx.actor };

  return {
    contactId: contact.id,
    names: namesOf(contact, person.name),
    ownerId: contact.ownerId,
    teamId: contact.teamId,
    isNew: false,
    isHidden: isHidden(contact),
    mergeWith,
    writes:
      learned.length === 0
        ? []
        : [
            ctx.db.update(contacts, changed, eq(contacts.id, contact.id)),
            identityRows(ctx, contact.id, learned),
            ctx.db.change(stopAlike(contact.id)),
            ...record(ctx, {
              type: "contact.updated",
              object: ["contact", contact.id],
              about: { contactId: contact.id },
              changes: { phones: { to: numbers }, emails: { to: addresses } },
            }),
          ],
  };
}

/** As the record has it, or as they call themselves where it has none. */
const namesOf = ({ nameEn, nameAr }: Contact, said: string | null) =>
  nameEn === null && nameAr === null ? nameInItsScript(said) : { nameEn, nameAr };

interface Reached {
  phones: KeptPhone[];
  emails: string[];
  known: Identity[];
  /** Of somebody who is kept out of use there is no second record that is not. */
  restrictedAt: EpochMs | null;
}

function newcomer(
  ctx: Pick<Ctx, "db" | "actor" | "now" | "settings" | "timeZone">,
  { name, preferredLanguage }: Arriving,
  { phones, emails, known, restrictedAt }: Reached,
  { kind, detail }: ArrivedBy,
  owner: { ownerId: string | null; teamId: string | null },
): Arrived {
  const now = ctx.now();
  const id = newId("ct", now);
  const names = nameInItsScript(name);
  const row = {
    id,
    ...owner,
    createdAt: now,
    updatedAt: now,
    createdBy: ctx.actor,
    updatedBy: ctx.actor,
    ...names,
    emails,
    phones,
    preferredLanguage: preferredLanguage ?? (names.nameAr === null ? null : "ar"),
    sourceKind: kind,
    sourceDetail: detail,
    legalBasis: ctx.settings.basisRules[kind] ?? DEFAULT_BASIS_RULES[kind] ?? "consent",
    collectedOn: plainDateAt(now, ctx.timeZone),
    restrictedAt,
    restrictedAlike: restrictedAt !== null,
  };

  return {
    contactId: id,
    names,
    ...owner,
    isNew: true,
    isHidden: restrictedAt !== null,
    mergeWith: [],
    writes: [
      ctx.db.insert(contacts, row),
      ctx.db.change(restrictIfWithheld(now, id, known)),
      identityRows(ctx, id, known),
      ctx.db.change(stopAlike(id)),
      ...(restrictedAt === null ? [ctx.db.change(indexRecords("contact", row))] : []),
      ...record(ctx, {
        type: "contact.created",
        object: ["contact", id],
        about: { contactId: id },
        reason: detail,
      }),
    ],
  };
}

const identityRows = ({ db, now }: Pick<Ctx, "db" | "now">, contactId: string, own: Identity[]) =>
  db.insertMany(
    identities,
    own.map((one) => ({ ...one, contactId, createdAt: now(), shared: false })),
  );
