import { among } from "~/db/expressions";
import { indexRecords } from "~/db/queries/search-index";
import { accounts } from "~/db/schema";
import type { Write } from "~/db/statements";
import type { TenantDb } from "~/db/tenant-db.server";
import { nameInItsScript } from "~/domain/contacts/names";
import { fold } from "~/lib/fold";
import { newId } from "~/lib/ids";
import { type Batch, eventsOf, type RunCtx, stampsOf } from "./batch";

export type Account = typeof accounts.$inferSelect;
export type NewAccount = Omit<Account, "tenantId">;

/** A question for the companies of these names, compared folded. */
export const companiesNamed = (db: TenantDb, names: readonly string[]) =>
  db.rows(accounts, { where: among(accounts.nameKey, names.map(fold)), limit: 2000 });

/** A company of which a row tells the name. */
export function newCompany(ctx: RunCtx, batch: Batch, name: string): NewAccount {
  return {
    id: newId("ac", batch.at),
    ...stampsOf(ctx, batch),
    ownerId: null,
    teamId: null,
    kind: "other",
    ...nameInItsScript(name),
    nameKey: fold(name),
    licence: null,
    website: null,
    phone: null,
    email: null,
    sector: null,
    officeLocation: null,
    employees: null,
    yearEstablished: null,
    parentId: null,
    extra: null,
    sourceKind: batch.imp.options.source.kind,
    externalId: null,
    importId: batch.imp.id,
  };
}

/** Everything that makes new companies. */
export function companyWrites(ctx: RunCtx, batch: Batch, made: readonly NewAccount[]): Write[] {
  if (made.length === 0) return [];

  const told = made.map(({ id }) => ({ id, accountId: id }));
  return [
    ctx.db.insertMany(accounts, [...made]),
    ctx.db.change(indexRecords("account", ...made)),
    ...eventsOf(ctx, batch, "account.created", told),
  ];
}
