import { sql } from "drizzle-orm";
import { memberships } from "../schema";
import { scopedWrite } from "../scoped";
import { failsUnless } from "./insist";

/** Ends the whole batch, as `insistOnChange` does, while somebody is a member here. */
export const insistNoMember = (userId: string) =>
  scopedWrite(({ tenantId }) => ({
    statement: failsUnless(sql`not exists (select 1 from ${memberships}
      where tenant_id = ${tenantId} and user_id = ${userId})`),
  }));
