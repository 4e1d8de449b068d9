import { eq } from "drizzle-orm";
import { among, NO_LIMIT } from "~/db/expressions";
import { inventory, type TableName } from "~/db/inventory";
import { endpointsTold } from "~/db/queries/endpoints-told";
import { staffViewsOf } from "~/db/queries/staff-views";
import { type RowKey, type SubjectRow, subjectRows } from "~/db/queries/subject-rows";
import { contacts, dealParties, identities, webhookEndpoints } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { SUBJECT_TABLES, type SubjectTable } from "~/db/subject-tables";
import { redactOthers } from "~/domain/privacy/redact-others";
import { nameKey, type Traits, traitsOf } from "~/domain/privacy/traces";
import { withTexts } from "~/lib/json-texts";
import type { Ctx } from "../../ctx";
import { openly } from "../../kept-titles";

const AT_ONCE = 500;

type Contact = typeof contacts.$inferSelect;
export type Row = Record<string, unknown>;

/** What is known of the person before their rows are read. */
export interface AccessSubject {
  contact: Contact;
  traits: Traits;
  /** Names of other people in the person's own deals, folded. */
  others: string[];
  /** Who received the person. */
  recipients: { recipient: string | null; country: string | null }[];
  /** How many pages about them the operator's staff were shown under a leave. */
  staffViews: number;
}

/** The person, or null when there is no such contact. */
export async function accessSubject(
  { db }: Pick<Ctx, "db">,
  contactId: string,
): Promise<AccessSubject | null> {
  const all = db.as(EVERYTHING);
  const [contact, own, told, endpoints, deals, staffViews] = await all.read(
    all.one(contacts, contactId),
    all.rows(identities, { where: eq(identities.contactId, contactId), limit: NO_LIMIT }),
    all.ask(endpointsTold(contactId)),
    all.rows(webhookEndpoints, { limit: 200 }),
    all.rows(dealParties, { where: eq(dealParties.contactId, contactId), limit: 200 }),
    all.ask(staffViewsOf(contactId)),
  );
  if (!contact) return null;

  const dealIds = deals.map(({ dealId }) => dealId);
  const [parties] = await all.read(
    all.rows(dealParties, { where: among(dealParties.dealId, dealIds), limit: 500 }),
  );
  const ids = [...new Set(parties.map(({ contactId }) => contactId))];
  const [others] = await all.read(
    all.rows(contacts, {
      where: among(
        contacts.id,
        ids.filter((id) => id !== contactId),
      ),
      limit: NO_LIMIT,
    }),
  );
  const names = others.flatMap(({ nameEn, nameAr }) => [nameKey(nameEn), nameKey(nameAr)]);
  return {
    contact,
    traits: traitsOf(contact, own),
    staffViews,
    others: names.filter((name) => name.includes(" ")),
    recipients: endpoints
      .filter(({ id }) => told.includes(id))
      .map(({ recipient, country }) => ({ recipient, country })),
  };
}

/** Counts what gave way, over all rows. */
export interface Redactions {
  n: number;
}

/** The person's rows of one table, as they are given to them: without secrets, and without other people. */
export async function* rowsOfSubject(
  { db }: Pick<Ctx, "db">,
  of: SubjectTable,
  subject: AccessSubject,
  redactions: Redactions,
): AsyncGenerator<Row> {
  const all = db.as(EVERYTHING);
  const { id: contactId } = subject.contact;
  let after: RowKey | null = null;
  for (;;) {
    const page: readonly SubjectRow[] = (
      await all.read(all.ask(subjectRows(of, { contactId, after, limit: AT_ONCE })))
    )[0];
    for (const { row } of page) yield given(of, row, subject, redactions);
    after = page.at(-1)?.key ?? null;
    if (page.length < AT_ONCE) return;
  }
}

/** Tables in the order in which they are read: the person first. */
export const ACCESS_TABLES = [...SUBJECT_TABLES].reverse();

/** Of what is given, the title that is kept back stands where the title does. */
const NOT_GIVEN = ["tenantId", "keptTitle"];

/** The columns of a table that are given: all but the tenant and what is secret. */
export const givenColumns = (name: TableName): string[] =>
  Object.entries(inventory[name].columns)
    .filter(([column, category]) => !NOT_GIVEN.includes(column) && category !== "system.secret")
    .map(([column]) => column);

function given(
  { name }: SubjectTable,
  kept: Row,
  subject: AccessSubject,
  redactions: Redactions,
): Row {
  const row = openly(kept);
  const { traits, others } = subject;
  const clean = (text: string) => {
    const { text: left, redacted } = redactOthers(text, traits, others);
    redactions.n += redacted;
    return left;
  };
  const categories = inventory[name].columns as Record<string, string>;
  return Object.fromEntries(
    givenColumns(name).map((column) => {
      const value = row[column];
      return [column, categories[column] === "user.content" ? withTexts(value, clean) : value];
    }),
  );
}
