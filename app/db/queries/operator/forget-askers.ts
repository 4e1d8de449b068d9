import { sql } from "drizzle-orm";
import type { EpochMs } from "~/lib/time";
import { privacyRequests } from "../../schema";
import { scopedWrite } from "../../scoped";
import { byHand } from "../../statements";

/**
 * Clears the addresses of requests that were closed before: they are needed no longer. What a workspace still answers
 * keeps them, and so does what was joined to another while that one is open: it may yet stand in its place.
 */
export const forgetAskers = (before: EpochMs) =>
  scopedWrite(({ tenantId }) => ({
    statement: byHand(sql`update ${privacyRequests} set asked = null
      where tenant_id = ${tenantId} and asked is not null and closed_at < ${before}
      and not exists (select 1 from ${privacyRequests} part
        where part.ticket_id = ${privacyRequests}.id and part.closed_at is null)
      and not exists (select 1 from ${privacyRequests} first where first.tenant_id = ${tenantId}
        and first.id = ${privacyRequests}.joined_to and first.closed_at is null)`),
  }));
