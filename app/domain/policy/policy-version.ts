import { DUBAI } from "~/lib/format";
import { accept, refuse } from "~/lib/result";
import type { EpochMs } from "~/lib/time";
import { addDays, daysBetween, instantAt, isPlainDate, plainDateAt } from "~/lib/zoned-time";

/** How long before its effect a material change must have been told to everybody. */
const NOTICE_DAYS = 30;
/** Nobody keeps in mind what holds later than that: such a day is a slip of the pen. */
const MOST_DAYS_AHEAD = 366;

interface Known {
  version: number;
  state: "awaiting-approval" | "announced" | "published" | "withdrawn";
  effectiveOn: string;
  effectiveAt: EpochMs;
}

export interface Proposal {
  /** A day in Dubai. */
  effectiveOn: string;
  material: boolean;
  /** The law that forces an earlier day; null where none does. */
  lawReason: string | null;
  /** Whether its words differ from those that were published last. */
  differs: boolean;
}

/**
 * Decides whether a version may be prepared, and what it is then. A material change needs thirty days; a day
 * that a law forces needs the reason and a second person, and so does what one person calls a change of wording.
 * One change at a time waits for its day.
 */
export function prepareVersion(proposal: Proposal, known: readonly Known[], now: EpochMs) {
  const { effectiveOn, material, lawReason, differs } = proposal;
  const ahead = daysUntil(effectiveOn, now);
  if (!ahead.ok) return ahead;
  const isForced = material && ahead.value < NOTICE_DAYS;
  if (isForced && !lawReason) return refuse("thirty-days-needed");
  if (!differs) return refuse("nothing-changed");
  if (known.some((one) => isWaiting(one, now))) return refuse("another-is-coming");

  return accept({
    version: Math.max(0, ...known.map(({ version }) => version)) + 1,
    effectiveAt: instantAt(effectiveOn, 0, DUBAI),
    lawReason: isForced ? lawReason : null,
    state: isForced || !material ? ("awaiting-approval" as const) : ("announced" as const),
  });
}

function daysUntil(effectiveOn: string, now: EpochMs) {
  if (!isPlainDate(effectiveOn)) return refuse("effective-not-a-day");
  const ahead = daysBetween(plainDateAt(now, DUBAI), effectiveOn);
  if (ahead < 0) return refuse("effective-in-the-past");
  return ahead > MOST_DAYS_AHEAD ? refuse("effective-too-far") : accept(ahead);
}

const isWaiting = ({ state, effectiveAt }: Known, now: EpochMs) =>
  state === "awaiting-approval" ||
  state === "announced" ||
  (state === "published" && effectiveAt > now);

interface Announced {
  state: Known["state"];
  effectiveOn: string;
  noticedAt: EpochMs | null;
  lawReason: string | null;
  noticesSent: number;
  noticesFailed: number;
}

/**
 * Decides whether an announced version may be published: everybody was told, and thirty days before its
 * effect, unless a law and two people set an earlier day.
 */
export function publishAnnounced({ state, effectiveOn, lawReason, ...notices }: Announced) {
  if (state === "awaiting-approval") return refuse("second-approval-needed");
  if (state !== "announced") return refuse("not-announced");
  if (!wereSent(notices)) return refuse("notices-not-sent");

  const ahead = daysBetween(plainDateAt(notices.noticedAt, DUBAI), effectiveOn);
  return ahead >= (lawReason ? 0 : NOTICE_DAYS) ? accept(null) : refuse("notices-too-late");
}

type Notices = Pick<Announced, "noticedAt" | "noticesSent" | "noticesFailed">;

/** Everybody was written to, and not every address was refused: that would be our own mail's fault. */
const wereSent = (notices: Notices): notices is Notices & { noticedAt: EpochMs } =>
  notices.noticedAt !== null && (notices.noticesSent > 0 || notices.noticesFailed === 0);

interface Waiting extends Pick<Known, "state" | "effectiveOn"> {
  preparedBy: string;
  material: boolean;
}

/**
 * Decides whether somebody may be the second who agrees to a day that a law forces, or that a change is one of
 * wording, and what the version is then: everybody is told of the one first, the other is published.
 */
export function approveVersion(
  { state, preparedBy, effectiveOn, material }: Waiting,
  by: string,
  now: EpochMs,
) {
  if (state !== "awaiting-approval") return refuse("nothing-to-approve");
  if (effectiveOn < plainDateAt(now, DUBAI)) return refuse("effective-in-the-past");
  if (preparedBy === by) return refuse("second-person-needed");
  return accept(material ? ("announced" as const) : ("published" as const));
}

/** The earliest day on which a material change may take effect, if it is announced now. */
export const earliestEffect = (now: EpochMs) => addDays(plainDateAt(now, DUBAI), NOTICE_DAYS);

/** The version that holds at `now`: the newest published one whose day has come, else the first of all. */
export function inForceAt<Version extends Known>(versions: readonly Version[], now: EpochMs) {
  const published = versions
    .filter(({ state }) => state === "published")
    .toSorted((one, other) => one.version - other.version);
  return published.findLast(({ effectiveAt }) => effectiveAt <= now) ?? published[0] ?? null;
}

/** The version that people are told of before it holds. */
export const comingAt = <Version extends Known>(versions: readonly Version[], now: EpochMs) =>
  versions.find(
    ({ state, effectiveAt }) =>
      (state === "announced" || state === "published") && effectiveAt > now,
  ) ?? null;

/** The version that another is compared to: the last before it that was not taken back. */
export const versionBefore = <Version extends Pick<Known, "version" | "state">>(
  versions: readonly Version[],
  version: number,
) =>
  versions
    .filter(({ version: n, state }) => n < version && state !== "withdrawn")
    .toSorted((one, other) => other.version - one.version)[0] ?? null;
