import { DAY_MS, type EpochMs } from "~/lib/time";

/** The kinds that wait for a choice. What is necessary is not a question. */
export const OPTIONAL_KINDS = ["functional", "analytics", "marketing"] as const;
export type OptionalKind = (typeof OPTIONAL_KINDS)[number];

export type Grants = Readonly<Record<OptionalKind, boolean>>;
export const NOTHING: Grants = { functional: false, analytics: false, marketing: false };

/** Accept and reject last equally long, so refusing is never asked again sooner. */
export const CHOICE_LASTS_MS = 182 * DAY_MS;
export const CHOICE_LASTS_DAYS = CHOICE_LASTS_MS / DAY_MS;

/** What a person chose, once, on our own form. */
export interface Choice {
  consentId: string;
  at: EpochMs;
  bannerVersion: number;
  grants: Grants;
  /** Whether the browser sent Global Privacy Control when the choice was made. */
  underSignal: boolean;
  /** The id of the rule that the person chose for themselves; null for that of their place. */
  rule: string | null;
  /** Nobody pressed anything: the signal of one of the person's browsers took back what they had agreed to. */
  bySignal?: boolean;
  /** In a browser's cookie: the choice was made in another browser of the person's, and came here. */
  elsewhere?: boolean;
}

/** What holds for one request, and what to show about it. */
export interface ConsentState {
  grants: Grants;
  /** What decided: the person's choice, the browser's signal, or nothing yet. */
  basis: "choice" | "signal" | "none";
  /** Whether the question is to be put. */
  ask: boolean;
  /** The choice that holds, if any. */
  choice: Choice | null;
  /** The version of the question answered earlier, when the question has changed since. */
  answeredVersion: number | null;
}

interface Circumstances {
  signal: boolean;
  now: EpochMs;
  bannerVersion: number;
}

/**
 * One strict rule for everybody: nothing optional before a choice. A choice holds 182 days and for
 * the question that was asked. The signal opts out of analytics and marketing; only a choice made
 * while the browser was sending it stands above it.
 */
export function consentState(given: Choice | null, facts: Circumstances): ConsentState {
  const choice = given && stillHolds(given, facts) ? given : null;
  if (!choice) return unanswered(given, facts);
  if (!facts.signal || choice.underSignal)
    return { grants: choice.grants, basis: "choice", ask: false, choice, answeredVersion: null };

  const grants = withoutSold(choice.grants);
  return { grants, basis: "signal", ask: false, choice, answeredVersion: null };
}

/** What the signal leaves of an agreement. */
export const withoutSold = (grants: Grants): Grants => ({
  ...grants,
  analytics: false,
  marketing: false,
});

const stillHolds = (choice: Choice, { now, bannerVersion }: Circumstances) =>
  now - choice.at < CHOICE_LASTS_MS && choice.bannerVersion === bannerVersion;

function unanswered(given: Choice | null, facts: Circumstances): ConsentState {
  const changed = given && given.bannerVersion !== facts.bannerVersion;
  return {
    grants: NOTHING,
    basis: facts.signal ? "signal" : "none",
    ask: !facts.signal,
    choice: null,
    answeredVersion: changed ? given.bannerVersion : null,
  };
}

/** Of a choice kept by the browser and one kept for the person, the later explicit one wins. */
export function laterChoice(one: Choice | null, other: Choice | null): Choice | null {
  if (!one || !other) return one ?? other;
  return one.at > other.at ? one : other;
}

export type ConsentAction = "accept" | "reject" | "custom";

/**
 * What a press of a button grants. Only kinds that are in use can be granted: agreeing to an empty
 * kind would be agreeing to whatever is put there later.
 */
export function granted(
  action: ConsentAction,
  ticked: ReadonlySet<string>,
  inUse: ReadonlySet<string>,
): Grants {
  const grant = (kind: OptionalKind) =>
    inUse.has(kind) && (action === "accept" || (action === "custom" && ticked.has(kind)));
  return {
    functional: grant("functional"),
    analytics: grant("analytics"),
    marketing: grant("marketing"),
  };
}

/** The kinds that were granted before and are not now: what they stored must go. */
export const withdrawn = (before: Grants, after: Grants): OptionalKind[] =>
  OPTIONAL_KINDS.filter((kind) => before[kind] && !after[kind]);

export const grantedKinds = (grants: Grants): OptionalKind[] =>
  OPTIONAL_KINDS.filter((kind) => grants[kind]);
