import { sql } from "drizzle-orm";
import { deals, tasks } from "../schema";
import { scopedWrite } from "../scoped";
import { byHand } from "../statements";

/** Sets a deal's next step to the nearest due time of its open tasks; to be committed after their change. */
export const refreshNextStep = (dealId: string) =>
  scopedWrite(({ tenantId }) => ({
    statement: byHand(
      sql`update ${deals} set next_step_at = (
          select min(due_at) from ${tasks} indexed by tasks_by_deal
          where tenant_id = ${tenantId} and deal_id = ${dealId} and done_at is null
        ) where tenant_id = ${tenantId} and id = ${dealId}`,
    ),
  }));
