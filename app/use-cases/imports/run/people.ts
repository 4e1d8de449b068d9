import { and, eq } from "drizzle-orm";
import { DEFAULT_BASIS_RULES } from "~/config/basis-rules";
import { among } from "~/db/expressions";
import { restrictAlike } from "~/db/queries/alike";
import { stopAlike } from "~/db/queries/objections";
import { indexRecords } from "~/db/queries/search-index";
import { contacts, identities, suppressions } from "~/db/schema";
import type { Write } from "~/db/statements";
import { link, type TenantDb } from "~/db/tenant-db.server";
import { MOST_OF_EACH } from "~/domain/contacts/contact.form";
import { type Identity, identitiesOf } from "~/domain/contacts/identities";
import { CONTACT_LANGUAGES } from "~/domain/contacts/languages";
import { basisFor } from "~/domain/contacts/legal-basis";
import { isWithheld } from "~/domain/contacts/withheld";
import type { RowValues } from "~/domain/imports/import-row";
import { newId } from "~/lib/ids";
import { plainDateAt } from "~/lib/zoned-time";
import { suppressionHashes } from "../../suppression";
import { type Batch, eventsOf, type RunCtx, stampsOf } from "./batch";

export type Contact = typeof contacts.$inferSelect;
export type NewContact = Omit<Contact, "tenantId">;

/** Questions for the contacts that have one of these identities, and whether anybody was ever erased. */
export function peopleWith(db: TenantDb, asked: readonly Identity[]) {
  const ofKind = (kind: Identity["kind"]) => {
    const norms = asked.filter((one) => one.kind === kind).map(({ norm }) => norm);
    return db.linked(
      identities,
      { contact: link(identities.contactId, contacts) },
      {
        where: and(eq(identities.kind, kind), among(identities.norm, norms)),
        limit: 4 * norms.length + 1,
      },
    );
  };
  return [ofKind("phone"), ofKind("email"), db.rows(suppressions, { limit: 1 })] as const;
}

type Found = { row: typeof identities.$inferSelect; contact: Contact | null }[];

/** People as the identities of a row tell them: a phone goes before an e-mail, a shared one tells nobody. */
export class People {
  readonly #byNorm = new Map<string, Contact>();
  readonly #held = new Set<string>();
  readonly #withheld = new Set<string>();

  constructor(found: Found) {
    for (const { row, contact } of found) {
      this.#held.add(row.norm);
      if (contact && !row.shared && isWithheld(contact)) this.#withheld.add(row.norm);
      if (contact && !row.shared && !this.#byNorm.has(row.norm))
        this.#byNorm.set(row.norm, contact);
    }
  }

  find(own: readonly Identity[]): Contact | undefined {
    return own.map(({ norm }) => this.#byNorm.get(norm)).find((contact) => contact !== undefined);
  }

  /** Whether somebody who is kept out of use has one of these. */
  isWithheld(own: readonly Identity[]) {
    return own.some(({ norm }) => this.#withheld.has(norm));
  }

  /** Whether anybody has it: what is somebody else's is not learned. */
  isHeld({ norm }: Identity) {
    return this.#held.has(norm);
  }

  /** Somebody whom a row before this one made. */
  learn(contact: Contact | NewContact, own: readonly Identity[]) {
    for (const { norm } of own) {
      this.#held.add(norm);
      if (!this.#byNorm.has(norm)) this.#byNorm.set(norm, contact as Contact);
    }
  }
}

/** Of these, what belonged to somebody who was erased. */
export async function suppressedOf(
  ctx: RunCtx,
  asked: readonly Identity[],
  any: readonly unknown[],
) {
  if (any.length === 0 || asked.length === 0) return new Set<string>();

  const hashes = await suppressionHashes(ctx, asked);
  const [rows] = await ctx.db.read(
    ctx.db.rows(suppressions, { where: among(suppressions.hash, hashes), limit: hashes.length }),
  );
  const found = new Set(rows.map(({ hash }) => hash));
  return new Set(asked.filter((_, i) => found.has(hashes[i] ?? "")).map(({ norm }) => norm));
}

export const identitiesIn = ({ phones, emails }: RowValues) =>
  identitiesOf({ phones: phones.slice(0, MOST_OF_EACH), emails: emails.slice(0, MOST_OF_EACH) });

/** The record of somebody whom nobody knew yet, or who is kept out of use and is to have a second. */
export function newContact(
  ctx: RunCtx,
  batch: Batch,
  values: RowValues,
  owner: { ownerId: string | null; teamId: string | null },
  people: People,
): NewContact {
  const isWithheldToo = people.isWithheld(identitiesIn(values));
  const { options, fileName, id: importId } = batch.imp;
  const { kind, detail } = options.source;
  const today = plainDateAt(batch.at, ctx.timeZone);
  const language = values.texts.preferredLanguage?.toLowerCase().slice(0, 2);
  return {
    id: newId("ct", batch.at),
    ...owner,
    ...stampsOf(ctx, batch),
    nameEn: values.nameEn,
    nameAr: values.nameAr,
    emails: values.emails.slice(0, MOST_OF_EACH),
    phones: values.phones.slice(0, MOST_OF_EACH),
    preferredLanguage: CONTACT_LANGUAGES.find((tag) => tag === language) ?? null,
    birthYear: null,
    sourceKind: kind,
    sourceDetail: values.texts.source ?? detail ?? fileName,
    sourceUrl: null,
    legalBasis: basisFor(kind, options.legalBasis, ctx.settings.basisRules, DEFAULT_BASIS_RULES),
    collectedOn: values.dates.collectedOn ?? today,
    restrictedAt: isWithheldToo ? batch.at : null,
    restrictedAlike: isWithheldToo,
    minorUntil: null,
    guardianId: null,
    guardianAgreedAt: null,
    objections: null,
    importId,
  };
}

/** Everything that makes new people: records, what they are known and found by, their first event. */
export function peopleWrites(ctx: RunCtx, batch: Batch, made: readonly NewContact[]): Write[] {
  if (made.length === 0) return [];

  const { db } = ctx;
  return [
    db.insertMany(contacts, [...made]),
    db.insertMany(identities, identityRows(made, batch.at)),
    db.change(restrictAlike(batch.at, ...made.map(({ id }) => id))),
    db.change(stopAlike(...made.map(({ id }) => id))),
    db.change(indexRecords("contact", ...made.filter(isSeen))),
    ...eventsOf(
      ctx,
      batch,
      "contact.created",
      made.map(({ id }) => ({ id, contactId: id })),
    ),
  ];
}

const isSeen = ({ restrictedAt }: NewContact) => restrictedAt === null;

/** What whoever imports is told of them, and no more. */
export const keptForDesk = (made: readonly NewContact[]) =>
  made.filter((one) => !isSeen(one)).map(() => "kept-for-desk");

const identityRows = (made: readonly NewContact[], createdAt: number) =>
  made.flatMap((contact) =>
    identitiesOf(contact).map((one) => ({
      ...one,
      contactId: contact.id,
      createdAt,
      shared: false,
    })),
  );
