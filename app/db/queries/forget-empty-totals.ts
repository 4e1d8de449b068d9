import { sql } from "drizzle-orm";
import { pipelineTotals, workCounts } from "../schema";
import { type ScopedWrite, scopedWrite } from "../scoped";
import { byHand } from "../statements";

/** Takes counters out that count nothing any more: one that is not there says the same. */
export const forgetEmptyTotals = (): ScopedWrite[] => [
  scopedWrite(({ tenantId }) => ({
    statement: byHand(
      sql`delete from ${pipelineTotals} where tenant_id = ${tenantId}
        and not exists (select 1 from json_each(totals) where json_extract(value, '$.n') <> 0)`,
    ),
  })),
  scopedWrite(({ tenantId }) => ({
    statement: byHand(
      sql`delete from ${workCounts} where tenant_id = ${tenantId}
        and waiting = 0 and unassigned = 0 and open_leads = 0 and deals = 0`,
    ),
  })),
];
