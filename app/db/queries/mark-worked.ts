import { sql } from "drizzle-orm";
import type { EpochMs } from "~/lib/time";
import { idempotencyKeys } from "../schema";
import { scopedWrite } from "../scoped";
import { byHand } from "../statements";

/** No answer's status: the work is done, and what was answered is not kept yet, or never will be. */
export const WORKED = 0;

/**
 * Says of a request with an idempotency key that its work is done: commit it with the work, before an
 * `insistOnChange`. It changes nothing once another request has taken the place over. The place stays locked: the
 * answer is still to come.
 */
export const markWorked = (keyHash: string, lockedUntil: EpochMs) =>
  scopedWrite(({ tenantId }) => ({
    statement: byHand(
      sql`update ${idempotencyKeys} set status = ${WORKED}
        where tenant_id = ${tenantId} and key_hash = ${keyHash} and locked_until = ${lockedUntil} and status is null`,
    ),
  }));
