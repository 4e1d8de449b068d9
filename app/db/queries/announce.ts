import { and, eq, isNull, sql } from "drizzle-orm";
import type { EpochMs } from "~/lib/time";
import { events, jobs, webhookEndpoints } from "../schema";
import { scopedWrite } from "../scoped";
import { byHand } from "../statements";

interface Announcement {
  jobId: string;
  contactId: string | null;
  at: EpochMs;
}

/**
 * Makes the job that tells the webhooks of an event, if the workspace has any endpoint at work. It must
 * directly follow the event's own write, which makes it the newest there is.
 */
export const announceIfWanted = ({ jobId, contactId, at }: Announcement) =>
  scopedWrite(({ tenantId }) => {
    const atWork = sql`select 1 from ${webhookEndpoints} where ${and(
      eq(webhookEndpoints.tenantId, tenantId),
      isNull(webhookEndpoints.disabledAt),
    )}`;
    const newest = sql`(select id from ${events} where ${events.tenantId} = ${tenantId} order by id desc limit 1)`;
    const scope = JSON.stringify({ kind: "all" });
    const statement = byHand(
      sql`insert into ${jobs} (tenant_id, id, created_at, type, payload, contact_id, actor, scope, state, run_after)
        select ${tenantId}, ${jobId}, ${at}, 'event.announced', json_object('eventId', ${newest}), ${contactId}, 'system', ${scope}, 'queued', ${at}
        where exists (${atWork})`,
    );
    return { statement };
  });
