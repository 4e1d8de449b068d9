import { changeMany } from "~/db/queries/change-many";
import { insistUntouched } from "~/db/queries/import-uses";
import { stopAlike } from "~/db/queries/objections";
import { indexRecords, unindexRecords } from "~/db/queries/search-index";
import { contacts, identities } from "~/db/schema";
import type { Write } from "~/db/statements";
import { MOST_OF_EACH } from "~/domain/contacts/contact.form";
import type { Identity } from "~/domain/contacts/identities";
import { isWithheld } from "~/domain/contacts/withheld";
import type { RowValues } from "~/domain/imports/import-row";
import { changesBetween } from "../../events";
import { type Batch, eventsOf, type GoodRow, type Outcome, type RunCtx, skipped } from "./batch";
import { carryPeoplesNames } from "./carried-names";
import type { Contact, People } from "./people";

interface Change {
  before: Contact;
  after: Pick<Contact, (typeof FIELDS)[number]>;
  learned: Identity[];
}

const FIELDS = ["nameEn", "nameAr", "emails", "phones", "preferredLanguage"] as const;

/** What rows say of people who are known already: left alone, or what is new taken over. */
export class ContactChanges {
  readonly #changed = new Map<string, Change>();

  constructor(
    readonly batch: Batch,
    readonly people: People,
  ) {}

  take(row: GoodRow, before: Contact, own: readonly Identity[]): Outcome {
    const left = skipped(row, "contact", before.id);
    const isOurs = before.importId === this.batch.imp.id && before.createdAt === this.batch.at;
    const mayChange = this.batch.imp.options.duplicates === "update" && !isWithheld(before);
    if (!mayChange || isOurs || this.#changed.has(before.id)) return left;

    const learned = own.filter((identity) => !this.people.isHeld(identity));
    const after = merged(before, row.values, learned);
    if (!changesBetween(before, after)) return left;

    this.#changed.set(before.id, { before, after, learned });
    const image = Object.fromEntries(FIELDS.map((field) => [field, before[field]]));
    const { updatedAt, updatedBy } = before;
    return {
      ...left,
      outcome: "updated",
      contactId: before.id,
      before: { at: this.batch.at, values: { ...image, updatedAt, updatedBy } },
    };
  }

  async writes(ctx: RunCtx): Promise<Write[]> {
    const changes = [...this.#changed.values()];
    if (changes.length === 0) return [];

    const { db, actor } = ctx;
    const { at } = this.batch;
    const stamps = { updatedAt: at, updatedBy: actor };
    const now = changes.map(({ before, after }) => ({ ...before, ...after }));
    const untouched = Object.fromEntries(
      changes.map(({ before }) => [before.id, before.updatedAt]),
    );
    return [
      db.change(insistUntouched("contact", untouched)),
      db.change(
        changeMany(
          contacts,
          changes.map(({ before: { id }, after }) => ({ id, ...after, ...stamps })),
        ),
      ),
      db.change(unindexRecords("contact", ...changes.map(({ before }) => before))),
      db.change(indexRecords("contact", ...now)),
      db.insertMany(
        identities,
        changes.flatMap(({ before, learned }) =>
          learned.map((one) => ({ ...one, contactId: before.id, createdAt: at, shared: false })),
        ),
      ),
      db.change(stopAlike(...learnedBy(changes))),
      ...(await carryPeoplesNames(
        ctx,
        changes.map(({ before }) => before),
        now,
      )),
      ...eventsOf(
        ctx,
        this.batch,
        "contact.updated",
        changes.map(({ before, after }) => ({
          id: before.id,
          contactId: before.id,
          changes: changesBetween(before, after),
        })),
      ),
    ];
  }
}

const learnedBy = (changes: readonly Change[]) =>
  changes.filter(({ learned }) => learned.length > 0).map(({ before }) => before.id);

/** The file's names and language where it has them; phones and e-mails are added to those that are there. */
function merged(before: Contact, values: RowValues, learned: readonly Identity[]): Change["after"] {
  const norms = new Set(learned.map(({ norm }) => norm));
  const phones = values.phones.filter(({ e164 }) => e164 && norms.has(e164));
  const emails = values.emails.filter((email) => norms.has(email));
  return {
    nameEn: values.nameEn ?? before.nameEn,
    nameAr: values.nameAr ?? before.nameAr,
    phones: [...before.phones, ...phones].slice(0, MOST_OF_EACH),
    emails: [...before.emails, ...emails].slice(0, MOST_OF_EACH),
    preferredLanguage: before.preferredLanguage,
  };
}
