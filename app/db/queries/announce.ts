import { and, eq, isNull, sql } from "drizzle-orm";
import type { EpochMs } from "~/lib/time";
import { jobs, webhookEndpoints } from "../schema";
import { scopedWrite } from "../scoped";
import { byHand } from "../statements";

interface Announcement {
  jobId: string;
  eventId: string;
  contactId: string | null;
  at: EpochMs;
}

/** Makes the job that tells the webhooks of an event, if the workspace has any endpoint at work. */
export const announceIfWanted = ({ jobId, eventId, contactId, at }: Announcement) =>
  scopedWrite(({ tenantId }) => {
    const atWork = sql`select 1 from ${webhookEndpoints} where ${and(
      eq(webhookEndpoints.tenantId, tenantId),
      isNull(webhookEndpoints.disabledAt),
    )}`;
    const payload = JSON.stringify({ eventId });
    const scope = JSON.stringify({ kind: "all" });
    const statement = byHand(
      sql`insert into ${jobs} (tenant_id, id, created_at, type, payload, contact_id, actor, scope, state, run_after)
        select ${tenantId}, ${jobId}, ${at}, 'event.announced', ${payload}, ${contactId}, 'system', ${scope}, 'queued', ${at}
        where exists (${atWork})`,
    );
    return { statement };
  });
