import { type EpochMs, MINUTE_MS } from "~/lib/time";
import type { HealthPart, HealthState } from "./health-parts";

/** How long a part may take before it is called slow, in milliseconds. */
const SLOW_MS = 1_000;
const JOBS_SLOW_MS = 2 * MINUTE_MS;
const JOBS_DOWN_MS = 15 * MINUTE_MS;
/** Checks run every five minutes; two that did not are a fault of their own. */
const OVERDUE_MS = 12 * MINUTE_MS;

/** A store that answered: how long it took decides. */
export const stateOfAnswer = (ms: number): HealthState => (ms > SLOW_MS ? "slow" : "ok");

/** How late the oldest work is that should have been begun. */
export function stateOfLag(lagMs: number): HealthState {
  if (lagMs > JOBS_DOWN_MS) return "down";
  return lagMs > JOBS_SLOW_MS ? "slow" : "ok";
}

/** So many that wait to be tried again are no longer the fault of an address or two. */
export const MANY_MAILS = 5;

/** Mails: whether there is a way for them, and how many failed and wait to be tried again. */
export function stateOfMail({
  hasWay,
  retrying,
}: {
  hasWay: boolean;
  retrying: number;
}): HealthState {
  if (!hasWay) return "down";
  return retrying >= MANY_MAILS ? "slow" : "ok";
}

/** Whether the last check is so long ago that what it said no longer counts. */
export const isOverdue = (lastAt: EpochMs, now: EpochMs) => now - lastAt > OVERDUE_MS;

export interface PartDay {
  day: string;
  part: HealthPart;
  ok: number;
  slow: number;
  down: number;
}

/** The colour of a day: down when one check in a hundred or more failed, slow likewise, else fine. */
export function stateOfDay({ ok, slow, down }: Omit<PartDay, "day" | "part">): HealthState {
  const checks = ok + slow + down;
  if (down * 100 >= checks) return down > 0 ? "down" : "ok";
  return slow * 100 >= checks && slow > 0 ? "slow" : "ok";
}

/** The share of checks that found a part answering, 0 to 1; null where there were none. */
export function shareUp(days: readonly Omit<PartDay, "day" | "part">[]): number | null {
  const sum = (of: "ok" | "slow" | "down") => days.reduce((total, day) => total + day[of], 0);
  const checks = sum("ok") + sum("slow") + sum("down");
  return checks === 0 ? null : (sum("ok") + sum("slow")) / checks;
}

const WORST: readonly HealthState[] = ["down", "slow", "ok"];

/** The worst of several states. */
export const worst = (states: readonly HealthState[]): HealthState =>
  WORST.find((state) => states.includes(state)) ?? "ok";
