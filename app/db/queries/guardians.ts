import { sql } from "drizzle-orm";
import { contacts } from "../schema";
import { scopedRead, scopedWrite } from "../scoped";
import { byHand } from "../statements";

/** Minors are few, and have an index of their own. */
const wardsOf = (tenantId: string, guardianId: string) =>
  sql`select id from ${contacts} indexed by contacts_withheld where tenant_id = ${tenantId}
    and (restricted_at is not null or minor_until is not null) and guardian_id = ${guardianId}`;

/** How many minors somebody has agreed for. */
export const countWards = (guardianId: string) =>
  scopedRead(({ tenantId }) => ({
    statement: byHand(sql`select count(*) as n from (${wardsOf(tenantId, guardianId)})`),
    decode: ([row]) => Number(row?.n ?? 0),
  }));

/** Whoever is gone agrees to nothing any more: nobody could say who did. */
export const endGuardianship = (guardianId: string) =>
  scopedWrite(({ tenantId }) => ({
    statement: byHand(
      sql`update ${contacts} set guardian_id = null, guardian_agreed_at = null
        where tenant_id = ${tenantId} and id in (${wardsOf(tenantId, guardianId)})`,
    ),
  }));
