import { sql } from "drizzle-orm";
import { messages } from "../schema";
import { scopedWrite } from "../scoped";
import { failsUnless } from "./insist";

/**
 * Ends the whole batch when one of these messages is gone, so that nothing is kept of what was deleted
 * while it was being read. `isChangedSince` knows the failure.
 */
export const insistOnMessages = (ids: readonly string[]) =>
  scopedWrite(({ tenantId }) => ({
    statement: failsUnless(sql`(select count(*) from ${messages} where tenant_id = ${tenantId}
      and id in (select value from json_each(${JSON.stringify(ids)}))) = ${ids.length}`),
  }));
