import { accept, type Result, refuse } from "~/lib/result";
import type { PlainDate } from "~/lib/zoned-time";

export const REQUEST_TYPES = [
  "access",
  "correction",
  "erasure",
  "restriction",
  "objection",
  "portability",
  "withdrawal",
  "complaint",
] as const;
export type RequestType = (typeof REQUEST_TYPES)[number];

/** Still to be answered. */
const OPEN = [
  "received",
  "identity-pending",
  "accepted",
  "in-progress",
  "held",
  "forwarded",
  "error",
] as const;
/** Answered, or not to be answered again. */
const CLOSED = ["done", "done-with-exceptions", "refused", "withdrawn", "duplicate"] as const;

export const REQUEST_STATES = [...OPEN, ...CLOSED] as const;
export type RequestState = (typeof REQUEST_STATES)[number];
type Closed = (typeof CLOSED)[number];

export const isClosed = (state: RequestState): state is Closed =>
  (CLOSED as readonly RequestState[]).includes(state);

/** Done, at least in part: what was refused, taken back or joined to another came to an end, and to no success. */
export const isGranted = (state: RequestState) =>
  state === "done" || state === "done-with-exceptions";

/** It is known whose it is, and it came neither to a refusal nor was it taken back: what it demands holds. */
export const HOLDING = [
  "accepted",
  "in-progress",
  "held",
  "forwarded",
  "error",
  "done",
  "done-with-exceptions",
] as const satisfies readonly RequestState[];

/** From where each act leads where. What is not here cannot happen. */
const MOVES = {
  "ask-identity": { from: ["received"], to: "identity-pending" },
  accept: { from: ["received", "identity-pending"], to: "accepted" },
  begin: { from: ["received", "accepted", "error", "forwarded"], to: "in-progress" },
  forward: { from: ["accepted", "identity-pending"], to: "forwarded" },
  hold: { from: ["accepted", "in-progress"], to: "held" },
  release: { from: ["held"], to: "in-progress" },
  fail: { from: ["in-progress"], to: "error" },
  finish: { from: ["accepted", "in-progress", "forwarded"], to: "done" },
  "finish-with-exceptions": {
    from: ["accepted", "in-progress", "held", "forwarded"],
    to: "done-with-exceptions",
  },
  refuse: { from: OPEN, to: "refused" },
  withdraw: { from: OPEN, to: "withdrawn" },
  join: { from: ["received", "identity-pending", "accepted"], to: "duplicate" },
  reopen: { from: ["duplicate"], to: "accepted" },
} as const satisfies Record<string, { from: readonly RequestState[]; to: RequestState }>;
export type RequestAct = keyof typeof MOVES;

export const REQUEST_ACTS = Object.keys(MOVES) as RequestAct[];

/** What must be said of it. */
const NEEDS_REASON: ReadonlySet<RequestAct> = new Set<RequestAct>([
  "refuse",
  "withdraw",
  "hold",
  "fail",
  "finish-with-exceptions",
]);

interface Said {
  reason?: string | null;
}

/**
 * The state after an act: an answer stays, and only what was joined to another may live on without it. Refuses
 * `already-answered`, `not-from-here` and `reason-missing`.
 */
export function move(
  state: RequestState,
  act: RequestAct,
  { reason }: Said = {},
): Result<RequestState, "already-answered" | "not-from-here" | "reason-missing"> {
  const { from, to } = MOVES[act];
  if (isClosed(state) && !(from as readonly RequestState[]).includes(state))
    return refuse("already-answered");
  if (!(from as readonly RequestState[]).includes(state)) return refuse("not-from-here");
  if (NEEDS_REASON.has(act) && !reason?.trim()) return refuse("reason-missing");

  return accept(to);
}

/** What may be done with a request as it stands. */
export const possibleActs = (state: RequestState): RequestAct[] =>
  REQUEST_ACTS.filter((act) => move(state, act, { reason: "." }).ok);

interface Extendable {
  state: RequestState;
  dueOn: PlainDate;
  extendedTo: PlainDate | null;
}

type ExtensionRefusal =
  | "already-answered"
  | "already-extended"
  | "no-extension"
  | "reason-missing"
  | "too-late";

/**
 * The later date of a request, once, by its rule, with a reason, and told before the first date is over.
 * Refuses `already-answered`, `already-extended`, `no-extension`, `reason-missing` and `too-late`.
 */
export function extend(
  { state, dueOn, extendedTo }: Extendable,
  last: PlainDate | null,
  { reason, today }: { reason: string; today: PlainDate },
): Result<PlainDate, ExtensionRefusal> {
  if (isClosed(state)) return refuse("already-answered");
  if (extendedTo) return refuse("already-extended");
  if (!last || last <= dueOn) return refuse("no-extension");
  if (!reason.trim()) return refuse("reason-missing");
  if (today > dueOn) return refuse("too-late");

  return accept(last);
}

/** What is answered in words, and by nothing that a machine does: a person reads it, and says what comes of it. */
export const isAnsweredInWords = (type: RequestType) => type === "complaint";

/** What is done at once, by our own rule: nobody waits for a clock to stop being written to. */
export const isAtOnce = (type: RequestType, purpose: string | null) =>
  type === "withdrawal" || (type === "objection" && purpose === "marketing");
