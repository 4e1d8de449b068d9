import { and, eq, sql } from "drizzle-orm";
import { deals } from "../schema";
import { scopedWrite } from "../scoped";
import { byHand } from "../statements";

/** Writes a person's new name on the deals that carry a copy of it; everybody's, whoever renames. */
export const renameContactOnDeals = (contactId: string, name: string | null) =>
  scopedWrite(({ tenantId }) => ({
    statement: byHand(
      sql`update ${deals} set contact_name = ${name} where ${and(
        eq(deals.tenantId, tenantId),
        eq(deals.contactId, contactId),
      )}`,
    ),
  }));

/** The same for a company's name. */
export const renameAccountOnDeals = (accountId: string, name: string | null) =>
  scopedWrite(({ tenantId }) => ({
    statement: byHand(
      sql`update ${deals} set account_name = ${name} where ${and(
        eq(deals.tenantId, tenantId),
        eq(deals.accountId, accountId),
      )}`,
    ),
  }));
