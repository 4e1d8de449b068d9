import type { EpochMs } from "~/lib/time";
import { OBJECTIONS, type Objection } from "../privacy/objection";
import type { RequestType } from "../privacy/request-states";
import { isWithheld } from "./withheld";

/** What a person can have stopped: a use that they object to, or all that rests on a consent they took back. */
export const STOPS = ["consent", ...OBJECTIONS] as const;
export type Stop = (typeof STOPS)[number];

/** Since when, and by which request. */
interface Stopped {
  at: EpochMs;
  by: string;
}

/** What a person had stopped; null for whoever never did. */
export type Objections = Partial<Record<Stop, Stopped>>;

interface Person {
  objections: Objections | null;
}

/** The stops that stand, in the order in which they are named. */
export const stopsOf = ({ objections }: Person): Stop[] =>
  STOPS.filter((stop) => objections?.[stop] !== undefined);

/** What a person had stopped, by what several of their records say: of each stop the first. Null for nothing. */
export function firstOfEach(records: readonly Objections[]): Objections | null {
  const first: Objections = {};
  for (const one of records)
    for (const stop of STOPS) {
      const [before, said] = [first[stop], one[stop]];
      if (said && (!before || said.at < before.at)) first[stop] = said;
    }
  return records.length > 0 ? first : null;
}

const mayFor =
  (...against: readonly Stop[]) =>
  ({ objections }: Person) =>
    objections === null || !against.some((stop) => objections[stop] !== undefined);

/** Whether nothing that the person said stands against marketing. */
export const mayBeMarketedTo = mayFor("marketing", "consent", "any");

/** The same of summaries, scores and whatever else a machine makes of a person. */
export const mayBeProfiled = mayFor("profiling", "automated-decision", "consent", "any");

/** Whether the person may be written to and called at all. */
export const mayBeReached = (
  person: Person & { restrictedAt: EpochMs | null; minorUntil: EpochMs | null },
) => !isWithheld(person) && mayFor("any")(person);

interface Asked {
  type: RequestType;
  purpose: string | null;
}

/** Whether a request is answered by a stop. */
export const asksToStop = (type: RequestType) => type === "objection" || type === "withdrawal";

/** A request that holds; `basis` is that of the record it is about. */
export interface Holding extends Asked {
  id: string;
  basis: string;
  closedAt: EpochMs | null;
}

/**
 * The request that demands a stop besides the one that made it. What was answered before the stop began demands it no
 * more: what that one had stopped was ended since.
 */
export const heirOf = (stop: Stop, at: EpochMs, others: readonly Holding[]): string | undefined =>
  others.find(
    (one) =>
      (one.closedAt === null || one.closedAt >= at) && stopsAskedFor(one, one.basis).includes(stop),
  )?.id;

/**
 * What a request stops. An objection that names no purpose is one to any. Whose record rests on nothing but a consent
 * is not worked with at all once that is taken back.
 */
export function stopsAskedFor({ type, purpose }: Asked, legalBasis: string): Stop[] {
  if (type === "withdrawal") return legalBasis === "consent" ? ["consent", "any"] : ["consent"];
  if (type !== "objection") return [];
  return [OBJECTIONS.find((known): known is Objection => known === purpose) ?? "any"];
}
