import { type SQL, sql } from "drizzle-orm";
import { jobs } from "../schema";
import { scopedRead } from "../scoped";
import { byHand, decodeRow } from "../statements";

/** The job with this key that is still open. The states stand in the text, so that their index serves. */
export const openJob = (dedupeKey: string | SQL) =>
  scopedRead(({ tenantId }) => ({
    statement: byHand(
      sql`select * from ${jobs} where tenant_id = ${tenantId} and dedupe_key = ${dedupeKey}
        and dedupe_key is not null and state in ('queued', 'running') limit 1`,
    ),
    decode: ([raw]) => (raw ? (decodeRow(jobs, raw) as typeof jobs.$inferSelect) : undefined),
  }));
