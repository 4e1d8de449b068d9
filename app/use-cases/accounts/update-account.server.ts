import { eq } from "drizzle-orm";
import { reindexRecord } from "~/db/queries/search-index";
import { accounts, deals } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import type { Row, TenantDb } from "~/db/tenant-db.server";
import { type AccountInput, accountFrom } from "~/domain/accounts/account";
import { type CompanyCopy, copyOfCompany } from "~/domain/contacts/names";
import { accept, refuse } from "~/lib/result";
import { changedMeanwhile } from "../changed-meanwhile";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { changesBetween, record } from "../events";
import { newOwner } from "../ownership";
import type { Account } from "./get-account.server";

interface UpdateChoices {
  /** Undefined: as it is. Null: nobody. */
  ownerId?: string | null;
  /** When the company was last changed as far as the writer knows. */
  version?: number;
}

/**
 * Changes a company, what it is found by, and the copies of its name. `input` is all of it, or makes all
 * of it out of the company as it is. Refuses as the domain does, and `account-not-found`,
 * `account-changed`, `parent-unknown`, `owner-unknown`, `owner-not-yours`.
 */
export async function updateAccount(
  ctx: Ctx<"accounts:write">,
  accountId: string,
  input: AccountInput | ((account: Account) => AccountInput),
  { ownerId, version }: UpdateChoices = {},
) {
  const all = ctx.db.as(EVERYTHING);
  const [account, itsDeals] = await ctx.db.read(
    ctx.db.one(accounts, accountId),
    all.rows(deals, { within: { column: deals.accountId, id: accountId } }),
  );
  if (!account) return refuse("account-not-found");

  const decision = accountFrom(typeof input === "function" ? input(account) : input);
  if (!decision.ok) return decision;
  const owner = newOwner(ctx, ownerId, account.ownerId);
  if (!owner.ok) return owner;

  const fields = { ...decision.value, ...owner.value };
  const changes = changesBetween(account, fields);
  if (!changes) return accept(account);
  if (version !== undefined && version !== account.updatedAt)
    return changedMeanwhile(ctx, "account-changed", account, changes);
  if (changes.parentId && !(await isPossibleParent(ctx.db, accountId, fields.parentId)))
    return refuse("parent-unknown");

  const after = { ...account, ...fields, updatedAt: ctx.now(), updatedBy: ctx.actor };
  const { updatedAt, updatedBy } = after;
  const copy = copyOfCompany(after);
  const renamed = changesBetween(copyOfCompany(account), copy) !== undefined;
  await commit(
    ctx,
    all.update(accounts, { ...fields, updatedAt, updatedBy }, eq(accounts.id, accountId)),
    ...reindexRecord("account", account, after).map((write) => ctx.db.change(write)),
    ...(renamed ? copyNames(all, copy, itsDeals) : []),
    ...record(ctx, {
      type: "account.updated",
      object: ["account", accountId],
      about: { accountId },
      changes,
    }),
  );

  return accept(after);
}

/** None, or a company that the viewer sees and that is not itself or one of its own. */
async function isPossibleParent(db: TenantDb, accountId: string, parentId: string | null) {
  let above = parentId;
  for (let steps = 0; above && steps < MOST_STEPS; steps += 1) {
    if (above === accountId) return false;
    const [parent] = await db.read(db.one(accounts, above));
    if (!parent) return false;
    above = parent.parentId;
  }
  return above === null;
}

/** Groups of companies are not deeper than this. */
const MOST_STEPS = 5;

/** Deals carry the names, so that the board needs no join, and are found by them. */
const copyNames = (all: TenantDb, copy: CompanyCopy, itsDeals: Row<typeof deals>[]): Write[] =>
  itsDeals.flatMap((deal) => [
    all.update(deals, copy, eq(deals.id, deal.id)),
    ...reindexRecord("deal", deal, { ...deal, ...copy }).map((write) => all.change(write)),
  ]);
