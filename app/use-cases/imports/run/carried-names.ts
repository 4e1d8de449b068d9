import { among } from "~/db/expressions";
import { changeMany } from "~/db/queries/change-many";
import { indexRecords, unindexRecords } from "~/db/queries/search-index";
import { deals, leads } from "~/db/schema";
import type { Write } from "~/db/statements";
import { copyOfCompany, copyOfPerson, type Named, type PersonCopy } from "~/domain/contacts/names";
import type { RunCtx } from "./batch";

type Known = Named & { id: string };

/** One batch renames few, and who is renamed has few deals; what is beyond follows with the next change. */
const MOST_CARRIERS = 2_000;

const renamed = (before: readonly Known[], after: readonly Known[]) =>
  new Map(
    after
      .filter(
        ({ nameEn, nameAr }, i) => nameEn !== before[i]?.nameEn || nameAr !== before[i]?.nameAr,
      )
      .map((one) => [one.id, one]),
  );

/** Deals and enquiries carry people's names, so that lists need no join, and are found by them. */
export async function carryPeoplesNames(
  { db }: RunCtx,
  before: readonly Known[],
  after: readonly Known[],
): Promise<Write[]> {
  const names = renamed(before, after);
  if (names.size === 0) return [];

  const ids = [...names.keys()];
  const [itsDeals, itsLeads] = await db.read(
    db.rows(deals, {
      where: among(deals.contactId, ids),
      indexedBy: "deals_by_contact",
      limit: MOST_CARRIERS,
    }),
    db.rows(leads, {
      where: among(leads.contactId, ids),
      indexedBy: "leads_by_contact",
      limit: MOST_CARRIERS,
    }),
  );
  const named = <Row extends { contactId: string | null }>(row: Row) => ({
    ...row,
    ...copyOfPerson(names.get(row.contactId ?? "")),
  });
  const write = ({ id, contactName, contactNameAr }: PersonCopy & { id: string }) => ({
    id,
    contactName,
    contactNameAr,
  });
  const dealsNow = itsDeals.map(named);
  const leadsNow = itsLeads.map(named);
  return [
    ...(dealsNow.length > 0
      ? [
          db.change(changeMany(deals, dealsNow.map(write))),
          db.change(unindexRecords("deal", ...itsDeals)),
          db.change(indexRecords("deal", ...dealsNow)),
        ]
      : []),
    ...(leadsNow.length > 0
      ? [
          db.change(changeMany(leads, leadsNow.map(write))),
          db.change(unindexRecords("lead", ...itsLeads)),
          db.change(indexRecords("lead", ...leadsNow)),
        ]
      : []),
  ];
}

/** The same for companies, whose names deals carry. */
export async function carryCompaniesNames(
  { db }: RunCtx,
  before: readonly Known[],
  after: readonly Known[],
): Promise<Write[]> {
  const names = renamed(before, after);
  if (names.size === 0) return [];

  const [itsDeals] = await db.read(
    db.rows(deals, {
      where: among(deals.accountId, [...names.keys()]),
      indexedBy: "deals_by_account",
      limit: MOST_CARRIERS,
    }),
  );
  const now = itsDeals.map((deal) => ({
    ...deal,
    ...copyOfCompany(names.get(deal.accountId ?? "")),
  }));
  if (now.length === 0) return [];
  return [
    db.change(
      changeMany(
        deals,
        now.map(({ id, accountName, accountNameAr }) => ({ id, accountName, accountNameAr })),
      ),
    ),
    db.change(unindexRecords("deal", ...itsDeals)),
    db.change(indexRecords("deal", ...now)),
  ];
}
