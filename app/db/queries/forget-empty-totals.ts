import { sql } from "drizzle-orm";
import { pipelineTotals } from "../schema";
import { scopedWrite } from "../scoped";
import { byHand } from "../statements";

/** Takes counters out that count nothing any more: one that is not there says the same. */
export const forgetEmptyTotals = () =>
  scopedWrite(({ tenantId }) => ({
    statement: byHand(
      sql`delete from ${pipelineTotals} where tenant_id = ${tenantId}
        and not exists (select 1 from json_each(totals) where json_extract(value, '$.n') <> 0)`,
    ),
  }));
