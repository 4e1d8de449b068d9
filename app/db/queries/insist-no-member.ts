import { sql } from "drizzle-orm";
import { memberships } from "../schema";
import { scopedWrite } from "../scoped";
import { byHand } from "../statements";

/** Ends the whole batch, as `insistOnChange` does, while somebody is a member here. */
export const insistNoMember = (userId: string) =>
  scopedWrite(({ tenantId }) => ({
    statement: byHand(sql`select case when exists (select 1 from ${memberships}
      where tenant_id = ${tenantId} and user_id = ${userId}) then json('{changed since') else 1 end`),
  }));
