import { sql } from "drizzle-orm";
import { dealParties, deals, leads, supportViews, threads } from "../schema";
import { scopedRead } from "../scoped";
import { byHand } from "../statements";

/** How many pages about a person the operator's staff were shown: of them, their leads, threads and deals. */
export const staffViewsOf = (contactId: string) =>
  scopedRead(({ tenantId }) => {
    const own = sql`tenant_id = ${tenantId} and contact_id = ${contactId}`;
    return {
      statement: byHand(
        sql`with theirs as (select ${contactId} as id
            union select id from ${leads} where ${own} union select id from ${threads} where ${own}
            union select id from ${deals} where ${own} union select deal_id from ${dealParties} where ${own})
          select count(*) as n from ${supportViews} where tenant_id = ${tenantId}
            and exists (select 1 from theirs where instr(path, theirs.id) > 0)`,
      ),
      decode: ([row]) => Number(row?.n ?? 0),
    };
  });
