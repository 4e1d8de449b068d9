import { sql } from "drizzle-orm";
import type { EpochMs } from "~/lib/time";
import { integrations, jobs } from "../schema";
import { scopedWrite } from "../scoped";
import { byHand } from "../statements";

interface Arrival {
  jobId: string;
  inboundEventId: string;
  at: EpochMs;
}

/**
 * Makes the job that reads an event, if the statement just before it kept one: the same event again
 * keeps nothing, and makes no work. It must directly follow the insert of the event.
 */
export const readWhatWasKept = ({ jobId, inboundEventId, at }: Arrival) =>
  scopedWrite(({ tenantId }) => {
    const payload = JSON.stringify({ inboundEventId });
    const scope = JSON.stringify({ kind: "all" });
    return {
      statement: byHand(
        sql`insert into ${jobs} (tenant_id, id, created_at, type, payload, actor, scope, state, run_after)
          select ${tenantId}, ${jobId}, ${at}, 'inbound.received', ${payload}, 'system', ${scope}, 'queued', ${at}
          where changes() = 1`,
      ),
    };
  });

/** Notes when a source was last heard of. */
export const noteArrival = (integrationId: string, at: EpochMs) =>
  scopedWrite(({ tenantId }) => ({
    statement: byHand(
      sql`update ${integrations} set last_event_at = ${at}
        where tenant_id = ${tenantId} and id = ${integrationId}`,
    ),
  }));
