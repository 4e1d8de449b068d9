import type { EpochMs } from "~/lib/time";
import { addWorkingTime, type WorkingHours } from "./working-hours";

const MINUTE_MS = 60_000;

/** What a portal expects of an answer, in plain time: it knows nothing of the workspace's hours. */
interface PortalRule {
  source: string;
  /** Empty: every channel. */
  channels: readonly string[];
  withinMinutes: number;
}

export interface ResponseTargets {
  /** The workspace's own, counted in working time. */
  targetMinutes: number;
  portalRules: readonly PortalRule[];
}

/** Fifteen minutes is the usual target; two hours is what Property Finder measures on WhatsApp. */
export const DEFAULT_RESPONSE_TARGETS: ResponseTargets = {
  targetMinutes: 15,
  portalRules: [{ source: "property-finder", channels: ["whatsapp"], withinMinutes: 120 }],
};

export interface ResponseDue {
  /** When the workspace's target ends. */
  responseDueAt: EpochMs;
  /** From when on there is half of the target or less left. */
  responseSoonAt: EpochMs;
  /** When the portal's rule ends, null where the portal has none. */
  portalDueAt: EpochMs | null;
}

/**
 * When an enquiry must be answered. Computed once, when it arrives, from the hours and targets of that
 * moment: later settings do not rewrite it.
 */
export function responseDue(
  enquiry: { source: string; channel: string; receivedAt: EpochMs },
  targets: ResponseTargets,
  hours: WorkingHours,
): ResponseDue {
  const targetMs = targets.targetMinutes * MINUTE_MS;
  const rule = targets.portalRules.find(
    ({ source, channels }) =>
      source === enquiry.source && (channels.length === 0 || channels.includes(enquiry.channel)),
  );

  return {
    responseDueAt: addWorkingTime(enquiry.receivedAt, targetMs, hours),
    responseSoonAt: addWorkingTime(enquiry.receivedAt, targetMs / 2, hours),
    portalDueAt: rule ? enquiry.receivedAt + rule.withinMinutes * MINUTE_MS : null,
  };
}

export interface ClockFacts {
  startedAt: EpochMs;
  dueAt: EpochMs;
  /** As `responseDue` gave it; half of the way where it was not kept. */
  soonAt?: EpochMs | null;
  answeredAt: EpochMs | null;
}

type ClockState = "calm" | "soon" | "late" | "done";

export interface ResponseClock {
  state: ClockState;
  /** Until the end of the target; negative when it is past. Once done: what was left at the answer. */
  leftMs: number;
  /** How much of the way from arrival to the end is gone, 0 to 1. */
  gone: number;
}

/**
 * Reads one clock. `soon` begins with half of the target (or `soonAt`, where it was stored); `late` at its
 * very end; an answer stops it for good.
 */
export function readClock(clock: ClockFacts, now: EpochMs): ResponseClock {
  const until = clock.answeredAt ?? now;
  const leftMs = clock.dueAt - until;
  const whole = Math.max(1, clock.dueAt - clock.startedAt);
  const gone = Math.min(1, Math.max(0, (until - clock.startedAt) / whole));

  return { state: clockState(clock, leftMs, now), leftMs, gone };
}

function clockState(clock: ClockFacts, leftMs: number, now: EpochMs): ClockState {
  if (clock.answeredAt !== null) return "done";
  if (leftMs <= 0) return "late";

  const soonAt = clock.soonAt ?? (clock.startedAt + clock.dueAt) / 2;
  return now >= soonAt ? "soon" : "calm";
}

export interface Waiting {
  receivedAt: EpochMs;
  responseDueAt: EpochMs;
  portalDueAt: EpochMs | null;
}

/** The end of the nearest clock: an enquiry is sorted by it, so that an old breach never falls below a new lead. */
export const nearestDueAt = ({ responseDueAt, portalDueAt }: Waiting): EpochMs =>
  Math.min(responseDueAt, portalDueAt ?? Number.POSITIVE_INFINITY);

/** For `toSorted`: the least time left to the nearest clock first, then the oldest. */
export const byRisk = (one: Waiting, other: Waiting): number =>
  nearestDueAt(one) - nearestDueAt(other) || one.receivedAt - other.receivedAt;
