import { among } from "~/db/expressions";
import { insistUntouched } from "~/db/queries/import-uses";
import { reindexRecord, unindexRecords } from "~/db/queries/search-index";
import { accounts, deals, events } from "~/db/schema";
import type { Write } from "~/db/statements";
import { EMPTIED } from "~/domain/events/trail";
import { attachedGone, type RemoveCtx, stampsOf } from "./remove-parts";

const MOST = 1_000;
const NO_COMPANY = { accountId: null, accountName: null, accountNameAr: null };

/** Takes the companies of a sample away. A deal or a company of the brokerage's own only lets go of them. */
export async function companyWrites(
  ctx: RemoveCtx,
  companies: (typeof accounts.$inferSelect)[],
): Promise<Write[]> {
  const { db } = ctx;
  const ids = companies.map(({ id }) => id);
  const [theirs] = await db.read(
    db.rows(deals, { where: among(deals.accountId, ids), limit: MOST }),
  );
  const renamed = theirs.flatMap((deal) => reindexRecord("deal", deal, { ...deal, ...NO_COMPANY }));
  return [
    ...renamed.map((write) => db.change(write)),
    db.update(deals, NO_COMPANY, among(deals.accountId, ids)),
    db.update(accounts, { parentId: null }, among(accounts.parentId, ids)),
    ...(await attachedGone(ctx, "accountId", ids)),
    db.update(events, EMPTIED, among(events.accountId, ids)),
    db.change(insistUntouched("account", stampsOf(companies))),
    db.change(unindexRecords("account", ...companies)),
    db.delete(accounts, among(accounts.id, ids)),
  ];
}
