import { among } from "~/db/expressions";
import { contacts } from "~/db/schema";
import { type Identity, identitiesOf } from "~/domain/contacts/identities";
import { plainDateAt } from "~/lib/zoned-time";
import {
  type Batch,
  type Effect,
  failed,
  type GoodRow,
  type Outcome,
  type RunCtx,
  remarksOf,
  skipped,
} from "./batch";
import { ContactChanges } from "./contact-changes";
import { keysFrom, rowsWithKeys } from "./keyed";
import { assigneesNamed, ownersOf } from "./owners";
import {
  type Contact,
  identitiesIn,
  keptForDesk,
  type NewContact,
  newContact,
  People,
  peopleWith,
  peopleWrites,
  suppressedOf,
} from "./people";
import { type Remark, remarkWrites } from "./remarks";

/** Fields of a file that a contact has no column for: they become a note. */
const AS_NOTE = ["notes", "tags", "account"];

/** People: known by phone, e-mail or their number in another program, never by name. */
export async function takeContacts(ctx: RunCtx, batch: Batch): Promise<Effect> {
  const known = await lookUp(ctx, batch);
  const owners = ownersOf(ctx, batch, namesIn(batch), known.assignees);
  const changes = new ContactChanges(batch, known.people);
  const made: NewContact[] = [];
  const remarks: Remark[] = [];

  const take = (row: GoodRow): Outcome => {
    const own = identitiesIn(row.values);
    const before = known.contactOf(row, own);
    if (before === "rehearsed") return skipped(row, "contact");
    const refused = refusalOf(ctx, batch, row, { own, before, suppressed: known.suppressed });
    if (refused) return failed(row.row, refused);
    if (typeof before === "object") return changes.take(row, before, own);

    const owner = owners.of(row.values.texts.owner);
    const contact = newContact(ctx, batch, row.values, owner, known.people);
    made.push(contact);
    known.learn(row, contact, own);
    const body = remarksOf(batch, row, AS_NOTE);
    if (body) remarks.push({ body, contactId: contact.id });
    const { id } = contact;
    return {
      row: row.row,
      outcome: "created",
      objectKind: "contact",
      objectId: id,
      contactId: id,
      key: row.key,
    };
  };
  const outcomes = batch.rows.map(take);

  return {
    outcomes,
    besides: owners.besides,
    warnings: keptForDesk(made),
    writes: [
      ...owners.writes,
      ...peopleWrites(ctx, batch, made),
      ...(await changes.writes(ctx)),
      ...remarkWrites(ctx, batch, remarks),
    ],
  };
}

export const namesIn = ({ rows }: Batch) => rows.flatMap(({ values }) => values.texts.owner ?? []);

interface Found {
  own: readonly Identity[];
  /** Who is here already, or that they were erased. */
  before: Contact | "erased" | undefined;
  suppressed: ReadonlySet<string>;
}

function refusalOf(
  { timeZone }: RunCtx,
  { at }: Batch,
  { values }: GoodRow,
  { own, before, suppressed }: Found,
) {
  if (typeof before === "object") return bringsBack(before, own, suppressed);
  if (before || own.some(({ norm }) => suppressed.has(norm))) return "suppressed";
  return (values.dates.collectedOn ?? "") > plainDateAt(at, timeZone) ? "date-ahead" : undefined;
}

/** Refuses a row that gives somebody who is here the phone or e-mail of somebody who was erased. */
function bringsBack(here: Contact, own: readonly Identity[], suppressed: ReadonlySet<string>) {
  const theirs = new Set(identitiesOf(here).map(({ norm }) => norm));
  const isBack = own.some(({ norm }) => suppressed.has(norm) && !theirs.has(norm));
  return isBack ? "suppressed" : undefined;
}

async function lookUp(ctx: RunCtx, batch: Batch) {
  const { db } = ctx;
  const asked = batch.rows.flatMap(({ values }) => identitiesIn(values));
  const keys = batch.rows.map(({ key }) => key);
  const [phones, emails, erased, keyed, assignees] = await db.read(
    ...peopleWith(db, asked),
    rowsWithKeys(db, batch.imp, keys),
    assigneesNamed(db, namesIn(batch)),
  );
  const byKey = keysFrom(keyed, batch.imp.id);
  const ids = [...byKey.values()].flatMap((known) => (typeof known === "object" ? [known.id] : []));
  const [suppressed, ofKeys] = await Promise.all([
    suppressedOf(ctx, asked, erased),
    recordsOf(ctx, ids),
  ]);
  const people = new People([...phones, ...emails]);
  const here = new Map<string, Contact>();

  /** By the row's own number first, then by phone and e-mail unless such people are to be made again. */
  const contactOf = ({ key }: GoodRow, own: readonly Identity[]) => {
    const known = byKey.get(key);
    if (known === "erased" || known === "rehearsed") return known;
    const byNumber = (known && ofKeys.get(known.id)) ?? here.get(key);
    return byNumber ?? (batch.imp.options.duplicates === "create" ? undefined : people.find(own));
  };
  const learn = ({ key }: GoodRow, contact: NewContact, own: readonly Identity[]) => {
    here.set(key, { ...contact, tenantId: db.tenantId });
    people.learn(contact, own);
  };
  return { contactOf, learn, people, suppressed, assignees };
}

async function recordsOf({ db }: RunCtx, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, Contact>();

  const [rows] = await db.read(
    db.rows(contacts, { where: among(contacts.id, ids), limit: ids.length }),
  );
  return new Map(rows.map((contact) => [contact.id, contact]));
}
