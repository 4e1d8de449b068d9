import type { EpochMs } from "~/lib/time";
import { isOverdue, type PartDay, worst } from "./health";
import type { HealthPart, HealthState } from "./health-parts";

/** `overdue`: nobody looked for too long. `unknown`: nobody has looked yet. */
export type ShownState = HealthState | "overdue" | "unknown";

export interface ShownPart {
  part: HealthPart;
  state: ShownState;
  lastAt: EpochMs | null;
  /** 0 to 1 over the days shown; null before the first check. */
  share: number | null;
  /** By calendar day, the oldest first; null where nothing was checked. */
  days: { day: string; counts: Omit<PartDay, "day" | "part"> | null }[];
}

export interface ShownHealth {
  state: ShownState;
  lastAt: EpochMs | null;
  parts: ShownPart[];
  changes: { id: string; at: EpochMs; part: HealthPart; state: HealthState }[];
  /** How many days back it is shown. */
  shownDays: number;
}

/** What the last check of a part still says. */
export function stateNow(
  last: { lastState: HealthState; lastAt: EpochMs } | undefined,
  now: EpochMs,
): ShownState {
  if (!last) return "unknown";
  return isOverdue(last.lastAt, now) ? "overdue" : last.lastState;
}

/** The state of the whole service: what nobody looked at says more than what works. */
export function stateOfAll(states: readonly ShownState[]): ShownState {
  if (states.includes("unknown")) return "unknown";
  return states.includes("overdue") ? "overdue" : worst(states as HealthState[]);
}
