import { accept, type Result, refuse } from "~/lib/result";
import type { EpochMs } from "~/lib/time";
import { daysLater } from "~/lib/zoned-time";

/** What a workspace's subscription can be in while there is a workspace; the last state is that there is none. */
export const LIFE_STATES = ["active", "past-due", "cancelled"] as const;
type LifeState = (typeof LIFE_STATES)[number];

/** Days after the end on which the owners are told. */
export const NOTICE_DAYS = [0, 7, 21, 29] as const;
export type NoticeDay = (typeof NOTICE_DAYS)[number];
/** The day after the end on which everything goes. */
export const PURGE_DAY = 30;
const LAST_NOTICE = NOTICE_DAYS[NOTICE_DAYS.length - 1];

export interface Life {
  state: LifeState;
  since: EpochMs;
  /** Null unless it was ended. A last notice that is written late moves it. */
  purgeAt: EpochMs | null;
  /** The day whose notice was written last; null before the first. */
  lastNotice: number | null;
}

/** The columns of a workspace that say it. */
interface LifeRow {
  createdAt: EpochMs;
  lifecycle: LifeState;
  lifecycleSince: EpochMs | null;
  purgeAt: EpochMs | null;
  lastNotice: number | null;
}

export const lifeOf = (row: LifeRow): Life => ({
  state: row.lifecycle,
  since: row.lifecycleSince ?? row.createdAt,
  purgeAt: row.purgeAt,
  lastNotice: row.lastNotice,
});

/** A change that somebody, a payment or the clock asks for. */
export type LifeEvent =
  | "payment-missed"
  | "payment-made"
  | "ended"
  | "restored"
  | "told"
  | "held"
  | "purged";

/**
 * What a change leads to; null: the workspace is gone. Days are counted by the calendar of the workspace's zone.
 * Refuses `already-ended`, `not-ended`, `too-late`, `too-early`, `not-told`, `not-due` and
 * `nothing-to-tell`.
 */
export function change(
  life: Life,
  event: LifeEvent,
  at: EpochMs,
  zone: string,
): Result<Life | null, string> {
  switch (event) {
    case "payment-missed":
      return life.state === "active" ? accept(open("past-due", at)) : refuse("not-due");
    case "payment-made":
      return life.state === "past-due" ? accept(open("active", at)) : refuse("not-due");
    case "ended":
      return life.state === "cancelled" ? refuse("already-ended") : accept(ended(at, zone));
    case "restored":
      return restored(life, at);
    case "told":
      return told(life, at, zone);
    case "held":
      return held(life, at, zone);
    case "purged":
      return purged(life, at);
  }
}

const open = (state: "active" | "past-due", since: EpochMs): Life => ({
  state,
  since,
  purgeAt: null,
  lastNotice: null,
});

const ended = (at: EpochMs, zone: string): Life => ({
  state: "cancelled",
  since: at,
  purgeAt: daysLater(at, PURGE_DAY, zone),
  lastNotice: NOTICE_DAYS[0],
});

function restored(life: Life, at: EpochMs): Result<Life, string> {
  if (life.purgeAt === null) return refuse("not-ended");
  return at < life.purgeAt ? accept(open("active", at)) : refuse("too-late");
}

function told(life: Life, at: EpochMs, zone: string): Result<Life, string> {
  const day = noticeDue(life, at, zone);
  if (day === null) return refuse("nothing-to-tell");
  return accept({ ...life, lastNotice: day, purgeAt: notBeforeADay(life.purgeAt, day, at, zone) });
}

/** After the last notice there is a day in which to come for everything, also where it was written late. */
function notBeforeADay(purgeAt: EpochMs | null, day: NoticeDay, at: EpochMs, zone: string) {
  if (purgeAt === null || day !== LAST_NOTICE) return purgeAt;
  return Math.max(purgeAt, daysLater(at, PURGE_DAY - day, zone));
}

/**
 * Something is kept for a matter: the last moment moves on, a day at a time and before it comes, so that the workspace
 * stays as it is until the hold is released.
 */
function held(life: Life, at: EpochMs, zone: string): Result<Life, string> {
  if (life.purgeAt === null) return refuse("not-ended");
  if (life.lastNotice !== LAST_NOTICE) return refuse("not-told");
  const purgeAt = daysLater(Math.max(life.purgeAt, at), 1, zone);
  return daysLater(at, 1, zone) < life.purgeAt ? refuse("too-early") : accept({ ...life, purgeAt });
}

function purged(life: Life, at: EpochMs): Result<null, string> {
  if (life.purgeAt === null) return refuse("not-ended");
  if (at < life.purgeAt) return refuse("too-early");
  return life.lastNotice === LAST_NOTICE ? accept(null) : refuse("not-told");
}

/**
 * The day whose notice is due at `at` and was not written. Of several, where the clock did not come for long, the
 * newest alone: the others would say what is no longer so.
 */
export function noticeDue(life: Life, at: EpochMs, zone: string): NoticeDay | null {
  if (life.purgeAt === null) return null;

  const due = NOTICE_DAYS.findLast((day) => at >= daysLater(life.since, day, zone));
  return due !== undefined && due > (life.lastNotice ?? -1) ? due : null;
}

/** open: all work goes on. read-only: it can be looked at and exported. ended: there is nothing to come to. */
export type Standing = "open" | "read-only" | "ended";

/** How far a workspace may be entered at `at`: after its last moment not at all, whenever the purge runs. */
export function standingAt({ purgeAt }: Pick<Life, "purgeAt">, at: EpochMs): Standing {
  if (purgeAt === null) return "open";
  return at < purgeAt ? "read-only" : "ended";
}

/** Everything that follows an end at `since`, in its order, where every notice is written on its day. */
export const datesAfter = (since: EpochMs, zone: string) => ({
  notices: NOTICE_DAYS.map((day) => ({ day, at: daysLater(since, day, zone) })),
  purgeAt: daysLater(since, PURGE_DAY, zone),
});
