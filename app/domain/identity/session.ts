import { DAY_MS, type EpochMs } from "~/lib/time";

export const SESSION_COOKIE = "__Host-closr";
/** A sign-in ends after this many days, whatever happens, and after this many without a visit. */
export const SESSION_DAYS = 30;
const IDLE_DAYS = 7;

/** How often a visit is noted: not on every page. */
const NOTED_EVERY_MS = 3_600_000;

interface Times {
  expiresAt: EpochMs;
  lastSeenAt: EpochMs;
}

/** Whether a sign-in still holds at an instant: neither over nor idle for too long. */
export const isLive = ({ expiresAt, lastSeenAt }: Times, now: EpochMs) =>
  now < expiresAt && now < lastSeenAt + IDLE_DAYS * DAY_MS;

/** Whether this visit should be noted. */
export const isWorthNoting = ({ lastSeenAt }: Times, now: EpochMs) =>
  now >= lastSeenAt + NOTED_EVERY_MS;
