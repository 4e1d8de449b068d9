import { eq } from "drizzle-orm";
import { among } from "~/db/expressions";
import { deals, pipelines } from "~/db/schema";
import { fold } from "~/lib/fold";
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
import {
  type Account,
  companiesNamed,
  companyWrites,
  type NewAccount,
  newCompany,
} from "./companies";
import { namesIn } from "./contacts-batch";
import { DealChanges, dealWrites } from "./deal-changes";
import { type Deal, dealFrom, type NewDeal, type Place, placeFor } from "./deal-row";
import { keysFrom, rowsWithKeys } from "./keyed";
import { assigneesNamed, ownersOf } from "./owners";
import {
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

/** Deals: known by their number in another program, else by the file and their place in it. */
export async function takeDeals(ctx: RunCtx, batch: Batch): Promise<Effect> {
  const known = await lookUp(ctx, batch);
  const owners = ownersOf(ctx, batch, namesIn(batch), known.assignees);
  const companies = companiesOf(ctx, batch, known.companies);
  const persons = personsOf(ctx, batch, known);
  const changes = new DealChanges(batch);
  const made: NewDeal[] = [];
  const remarks: Remark[] = [];
  const warnings: string[] = [];

  const take = (row: GoodRow): Outcome => {
    const before = known.dealOf(row);
    const place = placeFor(batch.imp, known.pipeline, row);
    const settled = settledBefore(batch, row, before, place);
    if (settled) return settled;
    const person = persons.of(row);
    if (person === "suppressed") return failed(row.row, "suppressed");
    if (!person && hasName(row)) warnings.push("person-left-out");

    const deal = dealFrom(ctx, batch, row, {
      place: place.value ?? NOWHERE,
      owner: owners.of(row.values.texts.owner),
      account: companies.of(row.values.texts.account),
      person,
    });
    return typeof before === "object" ? changes.take(row, before, deal) : make(row, deal);
  };
  const make = (row: GoodRow, deal: NewDeal): Outcome => {
    made.push(deal);
    known.learn(row, deal);
    const body = remarksOf(batch, row, ["notes"]);
    if (body) remarks.push({ body, dealId: deal.id });
    const { id, contactId } = deal;
    return {
      row: row.row,
      outcome: "created",
      objectKind: "deal",
      objectId: id,
      contactId,
      key: row.key,
    };
  };
  const outcomes = batch.rows.map(take);

  return {
    outcomes,
    besides: [
      ...owners.besides,
      ...companies.made.map(({ id }) => ({ kind: "account" as const, id })),
      ...persons.made.map(({ id }) => ({ kind: "contact" as const, id, contactId: id })),
    ],
    warnings: [...warnings, ...keptForDesk(persons.made)],
    writes: [
      ...owners.writes,
      ...companyWrites(ctx, batch, companies.made),
      ...peopleWrites(ctx, batch, persons.made),
      ...dealWrites(ctx, batch, made),
      ...changes.writes(ctx),
      ...remarkWrites(ctx, batch, remarks),
    ],
  };
}

const NOWHERE: Place = { pipelineId: "", stageId: "", status: "open" };

const hasName = ({ values }: GoodRow) => Boolean(values.nameEn ?? values.nameAr);

/** What needs no look at the people and companies of the row. */
function settledBefore(
  { imp }: Batch,
  row: GoodRow,
  before: Deal | "rehearsed" | "erased" | undefined,
  place: ReturnType<typeof placeFor>,
): Outcome | undefined {
  if (before === "rehearsed") return skipped(row, "deal");
  if (before === "erased") return failed(row.row, "suppressed");
  if (!place.ok) return failed(row.row, place.reason, place.column);
  const isLeft = before && imp.options.duplicates !== "update";
  return isLeft ? skipped(row, "deal", before.id) : undefined;
}

async function lookUp(ctx: RunCtx, batch: Batch) {
  const { db } = ctx;
  const { imp, rows } = batch;
  const asked = rows.flatMap(({ values }) => identitiesIn(values));
  const numbers = rows.flatMap(({ values }) => values.texts.externalId ?? []);
  const names = rows.flatMap(({ values }) => values.texts.account ?? []);
  const keys = rows.map(({ key }) => key);
  const [phones, emails, erased, keyed, assignees, companies, numbered, [pipeline]] = await db.read(
    ...peopleWith(db, asked),
    rowsWithKeys(db, imp, keys),
    assigneesNamed(db, namesIn(batch)),
    companiesNamed(db, names),
    db.rows(deals, { where: among(deals.externalId, numbers), limit: numbers.length + 1 }),
    db.rows(pipelines, { where: eq(pipelines.id, imp.options.pipelineId ?? ""), limit: 1 }),
  );
  const byKey = keysFrom(keyed, imp.id);
  const ids = [...byKey.values()].flatMap((one) => (typeof one === "object" ? [one.id] : []));
  const [suppressed, [ofKeys]] = await Promise.all([
    suppressedOf(ctx, asked, erased),
    db.read(db.rows(deals, { where: among(deals.id, ids), limit: ids.length + 1 })),
  ]);
  const byId = new Map(ofKeys.map((deal) => [deal.id, deal]));
  const byNumber = new Map(numbered.map((deal) => [deal.externalId, deal]));
  const here = new Map<string, Deal>();

  const dealOf = ({ key, values }: GoodRow) => {
    const known = byKey.get(key);
    if (known === "rehearsed" || known === "erased") return known;
    return (
      (known && byId.get(known.id)) ?? byNumber.get(values.texts.externalId ?? "") ?? here.get(key)
    );
  };
  const learn = ({ key }: GoodRow, deal: NewDeal) => {
    here.set(key, { ...deal, tenantId: db.tenantId });
  };
  return {
    dealOf,
    learn,
    people: new People([...phones, ...emails]),
    suppressed,
    assignees,
    companies,
    pipeline,
  };
}

/** The companies that rows name; one that nobody knew is made. */
function companiesOf(ctx: RunCtx, batch: Batch, known: readonly Account[]) {
  const byName = new Map<string, Pick<NewAccount, "id" | "nameEn" | "nameAr">>();
  for (const account of known.toReversed()) byName.set(account.nameKey, account);
  const made: NewAccount[] = [];

  const of = (name: string | undefined) => {
    if (!name || fold(name) === "") return undefined;
    const found = byName.get(fold(name));
    if (found) return found;

    const company = newCompany(ctx, batch, name);
    made.push(company);
    byName.set(company.nameKey, company);
    return company;
  };
  return { of, made };
}

const NOBODYS = { ownerId: null, teamId: null };

/** The people whom rows name by a phone or an e-mail; a name alone tells nobody from another. */
function personsOf(
  ctx: RunCtx,
  batch: Batch,
  { people, suppressed }: { people: People; suppressed: ReadonlySet<string> },
) {
  const made: NewContact[] = [];

  const of = ({ values }: GoodRow) => {
    const own = identitiesIn(values);
    const found = people.find(own);
    if (found || own.length === 0) return found;
    if (own.some(({ norm }) => suppressed.has(norm))) return "suppressed";

    const contact = newContact(ctx, batch, values, NOBODYS, people);
    made.push(contact);
    people.learn(contact, own);
    return contact;
  };
  return { of, made };
}
