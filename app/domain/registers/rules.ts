import { DUBAI } from "~/lib/format";
import { accept, type Result, refuse } from "~/lib/result";
import { type EpochMs, HOUR_MS } from "~/lib/time";
import { addDays, daysBetween, instantAt, plainDateAt } from "~/lib/zoned-time";
import type { EntryOf, RegisterName } from "./registers";

/** How long before its first use a sub-processor is announced, and a transfer of the business before its day. */
export const AHEAD_DAYS = 30;
/** GDPR Art. 33 and ADGM: the authority hears of a breach within this time after we are aware. */
const BREACH_HOURS = 72;

type Values = Record<string, unknown>;
export type EntryRefusal =
  | "citation-missing"
  | "thirty-days-needed"
  | "already-announced"
  | "bar-needs-its-order"
  | "kind-stays"
  | "ends-before-it-begins";

/** What must hold of an entry beyond its fields. `before` is what it was; null for a new one. */
const RULES: Partial<
  Record<RegisterName, (entry: Values, before: Values | null, today: string) => EntryRefusal | null>
> = {
  "processing-activities": ({ basis, citation }) =>
    basis === "legal-duty" && !citation ? "citation-missing" : null,
  "sub-processors": ({ effectiveOn }, before, today) => {
    if (before && effectiveOn === before.effectiveOn) return null;
    if (before && String(before.effectiveOn) <= today) return "already-announced";
    return isAhead(String(effectiveOn), today) ? null : "thirty-days-needed";
  },
  "business-transfers": ({ effectiveOn }, before, today) =>
    before?.effectiveOn === effectiveOn || isAhead(String(effectiveOn), today)
      ? null
      : "thirty-days-needed",
  disclosures: ({ kind, barred, barredBy }, before) => {
    if (before && kind !== before.kind) return "kind-stays";
    return barred && !barredBy ? "bar-needs-its-order" : null;
  },
  training: ({ completedOn, validUntil }) =>
    String(validUntil) < String(completedOn) ? "ends-before-it-begins" : null,
};

const isAhead = (day: string, today: string) => daysBetween(today, day) >= AHEAD_DAYS;

/** Decides whether an entry may be kept as it is filled in. */
export function admitEntry(
  register: RegisterName,
  entry: Values,
  before: Values | null,
  now: EpochMs,
): Result<null, EntryRefusal> {
  const refusal = RULES[register]?.(entry, before, plainDateAt(now, DUBAI)) ?? null;
  return refusal ? refuse(refusal) : accept(null);
}

/** The fault of one field, which is told beside it; the others are refusals of the whole. */
export const FAULTS = {
  "citation-missing": "citation",
  "bar-needs-its-order": "barredBy",
  "kind-stays": "kind",
  "workspace-unknown": "workspace",
  "workspaces-unknown": "workspaces",
  "ends-before-it-begins": "validUntil",
} as const;

/** When the hours after an incident are over, at the latest: counted from the day on which we were aware. */
export const breachDeadline = (awareOn: string): EpochMs =>
  instantAt(awareOn, 0, DUBAI) + BREACH_HOURS * HOUR_MS;

interface Disclosed {
  state: string;
  createdBy: string;
  /** Who wrote what it says now. */
  updatedBy: string;
}

/**
 * Decides whether somebody may release a disclosure: in an emergency neither who entered it nor who changed it
 * last, for then nobody else has seen what is released.
 */
export function releaseDisclosure(
  { kind, barred }: Pick<EntryOf<"disclosures">, "kind" | "barred">,
  { state, createdBy, updatedBy }: Disclosed,
  by: string,
) {
  if (state !== "open") return refuse("already-settled");
  const isTheirs = createdBy === by || updatedBy === by;
  if (kind === "emergency" && isTheirs) return refuse("second-person-needed");
  return accept({ tells: !barred });
}

/** Until when a sub-processor that was announced on a day can be objected to. */
export const objectionUntil = (announcedOn: string) => addDays(announcedOn, AHEAD_DAYS);
