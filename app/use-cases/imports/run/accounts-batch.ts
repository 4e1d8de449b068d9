import { among } from "~/db/expressions";
import { changeMany } from "~/db/queries/change-many";
import { insistUntouched } from "~/db/queries/import-uses";
import { indexRecords, unindexRecords } from "~/db/queries/search-index";
import { accounts } from "~/db/schema";
import type { Write } from "~/db/statements";
import { fold } from "~/lib/fold";
import { changesBetween } from "../../events";
import {
  type Batch,
  type Effect,
  eventsOf,
  type GoodRow,
  type Outcome,
  type RunCtx,
  remarksOf,
  skipped,
} from "./batch";
import { carryCompaniesNames } from "./carried-names";
import {
  type Account,
  companiesNamed,
  companyWrites,
  type NewAccount,
  newCompany,
} from "./companies";
import { namesIn } from "./contacts-batch";
import { keysFrom, rowsWithKeys } from "./keyed";
import { assigneesNamed, ownersOf } from "./owners";
import { type Remark, remarkWrites } from "./remarks";

interface Change {
  before: Account;
  after: NewAccount;
}

/** Companies: known by their number in another program or by their name, compared folded. */
export async function takeAccounts(ctx: RunCtx, batch: Batch): Promise<Effect> {
  const { imp, at } = batch;
  const known = await lookUp(ctx, batch);
  const owners = ownersOf(ctx, batch, namesIn(batch), known.assignees);
  const made: NewAccount[] = [];
  const changes = new Map<string, Change>();
  const remarks: Remark[] = [];

  const take = (row: GoodRow): Outcome => {
    const before = known.companyOf(row);
    if (before === "rehearsed") return skipped(row, "account");
    if (before) return known_(row, before);

    const blank = newCompany(ctx, batch, row.values.texts.name ?? "");
    const company = { ...blank, ...owners.of(row.values.texts.owner), ...factsIn(batch, row) };
    made.push(company);
    known.learn(row, company);
    const body = remarksOf(batch, row, ["notes"]);
    if (body) remarks.push({ body, accountId: company.id });
    return {
      row: row.row,
      outcome: "created",
      objectKind: "account",
      objectId: company.id,
      key: row.key,
    };
  };
  const known_ = (row: GoodRow, before: Account): Outcome => {
    const left = skipped(row, "account", before.id);
    const isOurs = before.importId === imp.id && before.createdAt === at;
    if (imp.options.duplicates !== "update" || isOurs || changes.has(before.id)) return left;
    const told = factsIn(batch, row);
    if (!changesBetween(before, told)) return left;

    const after = { ...before, ...told, updatedAt: at, updatedBy: ctx.actor };
    changes.set(before.id, { before, after });
    return { ...left, outcome: "updated", before: { at, values: imageOf(before) } };
  };
  const outcomes = batch.rows.map(take);

  return {
    outcomes,
    besides: owners.besides,
    warnings: [],
    writes: [
      ...owners.writes,
      ...companyWrites(ctx, batch, made),
      ...(await changeWrites(ctx, batch, [...changes.values()])),
      ...remarkWrites(ctx, batch, remarks),
    ],
  };
}

const FACTS = [
  "nameEn",
  "nameAr",
  "nameKey",
  "sector",
  "officeLocation",
  "employees",
  "yearEstablished",
  "extra",
  "externalId",
  "updatedAt",
  "updatedBy",
] as const;

const imageOf = (account: Account) =>
  Object.fromEntries(FACTS.map((field) => [field, account[field]]));

/** What a row tells of a company; what it leaves empty is left out. */
function factsIn(batch: Batch, row: GoodRow): Partial<NewAccount> {
  const { texts, counts } = row.values;
  const revenue = remarksOf(batch, row, ["revenue"]);
  const told = {
    nameAr: texts.nameAr,
    sector: texts.sector,
    officeLocation: texts.location,
    employees: counts.employees,
    yearEstablished: counts.foundedYear,
    externalId: texts.externalId,
    extra: revenue ? extraOf(revenue) : undefined,
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
}

/** A column without a field of its own stays under the file's own header. */
function extraOf(line: string): Record<string, string> {
  const at = line.indexOf(": ");
  return { [line.slice(0, at)]: line.slice(at + 2) };
}

async function lookUp({ db }: RunCtx, batch: Batch) {
  const names = batch.rows.map(({ values }) => values.texts.name ?? "");
  const [named, keyed, assignees] = await db.read(
    companiesNamed(db, names),
    rowsWithKeys(
      db,
      batch.imp,
      batch.rows.map(({ key }) => key),
    ),
    assigneesNamed(db, namesIn(batch)),
  );
  const byKey = keysFrom(keyed, batch.imp.id);
  const ids = [...byKey.values()].flatMap((one) => (typeof one === "object" ? [one.id] : []));
  const [ofKeys] = await db.read(
    db.rows(accounts, { where: among(accounts.id, ids), limit: ids.length + 1 }),
  );
  const byId = new Map(ofKeys.map((account) => [account.id, account]));
  const byName = new Map(named.toReversed().map((account) => [account.nameKey, account]));
  const here = new Map<string, Account>();

  const companyOf = ({ key, values }: GoodRow) => {
    const known = byKey.get(key);
    if (known === "rehearsed") return known;
    const byNumber = (typeof known === "object" && byId.get(known.id)) || here.get(key);
    if (byNumber || batch.imp.options.duplicates === "create") return byNumber;
    return byName.get(fold(values.texts.name ?? ""));
  };
  const learn = ({ key }: GoodRow, company: NewAccount) => {
    const account = { ...company, tenantId: db.tenantId };
    here.set(key, account);
    byName.set(company.nameKey, account);
  };
  return { companyOf, learn, assignees };
}

async function changeWrites(
  ctx: RunCtx,
  batch: Batch,
  changes: readonly Change[],
): Promise<Write[]> {
  if (changes.length === 0) return [];

  const { db } = ctx;
  const untouched = Object.fromEntries(changes.map(({ before }) => [before.id, before.updatedAt]));
  const rows = changes.map(({ after }) => ({
    id: after.id,
    ...(imageOf(after as Account) as Partial<Account>),
  }));
  return [
    db.change(insistUntouched("account", untouched)),
    db.change(changeMany(accounts, rows)),
    db.change(unindexRecords("account", ...changes.map(({ before }) => before))),
    db.change(indexRecords("account", ...changes.map(({ after }) => after))),
    ...(await carryCompaniesNames(
      ctx,
      changes.map(({ before }) => before),
      changes.map(({ after }) => after),
    )),
    ...eventsOf(
      ctx,
      batch,
      "account.updated",
      changes.map(({ before, after }) => ({
        id: after.id,
        accountId: after.id,
        changes: changesBetween(before, factsOnly(after)),
      })),
    ),
  ];
}

const factsOnly = (after: NewAccount) => {
  const { updatedAt: _, updatedBy: __, ...facts } = imageOf(after as Account);
  return facts as Partial<Account>;
};
