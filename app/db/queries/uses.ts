import { sql } from "drizzle-orm";
import type { UseLimit } from "~/domain/limits/use-limits";
import type { EpochMs } from "~/lib/time";
import { rateLimits } from "../schema";
import { scopedRead, scopedWrite } from "../scoped";
import { byHand } from "../statements";

/**
 * Counts one use; it changes no row when there were as many in this window as there may be. The key is a
 * hash that holds the tenant.
 */
export const countUse = (key: string, { most, windowMs }: UseLimit, now: EpochMs) =>
  scopedWrite(() => ({
    statement: byHand(
      sql`insert into ${rateLimits} (key, count, blocked_until, expires_at)
        values (${key}, 1, 0, ${now + windowMs})
        on conflict (key) do update set
          count = iif(expires_at <= ${now}, 1, count + 1),
          expires_at = iif(expires_at <= ${now}, ${now + windowMs}, expires_at)
        where expires_at <= ${now} or count < ${most}`,
    ),
  }));

/** When the next use is free, where there were as many as there may be; null: go ahead. */
export const usedUpUntil = (key: string, { most }: UseLimit, now: EpochMs) =>
  scopedRead(() => ({
    statement: byHand(
      sql`select expires_at from ${rateLimits}
        where key = ${key} and expires_at > ${now} and count >= ${most}`,
    ),
    decode: ([row]): EpochMs | null => (row ? Number(row.expires_at) : null),
  }));
