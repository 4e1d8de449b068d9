import { DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS, SECOND_MS } from "~/lib/time";

/** When each attempt follows the one before (Standard Webhooks, as our policy states it). */
const DELAYS_MS = [
  0,
  5 * SECOND_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  24 * HOUR_MS,
] as const;
export const MAX_ATTEMPTS = DELAYS_MS.length;

/** An endpoint that let nothing through for this long is disabled. */
const DISABLE_AFTER_MS = 120 * HOUR_MS;
/** How long the secret before a rotation also signs. */
export const ROTATION_OVERLAP_MS = DAY_MS;
/** Up to a tenth later, so that many endpoints that failed together do not come back together. */
const JITTER = 0.1;
const LONGEST_WAIT_MS = 24 * HOUR_MS;

/**
 * When the next attempt is due, or null when that was the last.
 * @param attempts how many were made.
 * @param chance 0 to 1, for the jitter.
 * @param retryAfter the endpoint's own wish, in seconds or as a date; a longer one than ours is honoured, up to a day.
 */
export function nextAttemptAt(
  attempts: number,
  now: EpochMs,
  chance: number,
  retryAfter: string | null = null,
): EpochMs | null {
  const delay = DELAYS_MS[attempts];
  if (delay === undefined) return null;

  const ours = delay * (1 + JITTER * chance);
  return now + Math.round(Math.max(ours, Math.min(wishedMs(retryAfter, now), LONGEST_WAIT_MS)));
}

function wishedMs(retryAfter: string | null, now: EpochMs): number {
  if (!retryAfter) return 0;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * SECOND_MS;

  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}

/** Whether an endpoint has failed for so long that it is switched off. */
export const isLongDead = (failingSince: EpochMs | null, now: EpochMs) =>
  failingSince !== null && now - failingSince >= DISABLE_AFTER_MS;
