import { type AttemptPolicy, LONGEST_WAIT_MS } from "~/domain/identity/attempts";
import type { EpochMs } from "~/lib/time";

/** One thing that is counted: under which key, and how often it may be tried. */
export interface Counted {
  key: string;
  policy: AttemptPolicy;
}

/** Counts an attempt unless its wait is not over; a window that has ended begins anew. */
const COUNT = `
  insert into rate_limits (key, count, blocked_until, expires_at)
  values (?1, 1, iif(1 < ?3, 0, ?2 + ?4), ?2 + ?5)
  on conflict (key) do update set
    count = iif(expires_at <= ?2, 1, count + 1),
    blocked_until = iif(iif(expires_at <= ?2, 1, count + 1) < ?3, 0,
      ?2 + min(?6, ?4 * (1 << min(20, max(0, iif(expires_at <= ?2, 1, count + 1) - ?3))))),
    expires_at = ?2 + ?5
  where blocked_until <= ?2
  returning 1 as counted`;

/**
 * Attempts, counted in the database so that the count holds under races and over all isolates. Each
 * is counted before it is made; what turns out well is given back.
 */
export class AttemptsDb {
  constructor(readonly d1: D1Database) {}

  /** Counts one attempt under every key. @returns how long to wait, in milliseconds; 0: go ahead. */
  async count(now: EpochMs, ...counted: Counted[]): Promise<number> {
    const statements = counted.flatMap(({ key, policy }) => [
      this.d1
        .prepare(COUNT)
        .bind(key, now, policy.free, policy.firstWaitMs, policy.windowMs, LONGEST_WAIT_MS),
      this.d1.prepare("select blocked_until from rate_limits where key = ?").bind(key),
    ]);
    const results = await this.d1.batch<{ counted?: number; blocked_until?: number }>(statements);
    const waits = counted.map((_, place) => {
      const wasCounted = results[place * 2]?.results.length === 1;
      const until = results[place * 2 + 1]?.results[0]?.blocked_until ?? 0;
      return wasCounted ? 0 : Math.max(1, until - now);
    });
    return Math.max(0, ...waits);
  }

  /** How an attempt that went well is taken back: the account's count ends, the address's is one less. */
  async forgive(ended: readonly string[], lessened: readonly string[]): Promise<void> {
    const keys = JSON.stringify(ended);
    const less = JSON.stringify(lessened);
    await this.d1.batch([
      this.d1
        .prepare("delete from rate_limits where key in (select value from json_each(?))")
        .bind(keys),
      this.d1
        .prepare(
          `update rate_limits set count = max(0, count - 1), blocked_until = 0
           where key in (select value from json_each(?))`,
        )
        .bind(less),
    ]);
  }
}
