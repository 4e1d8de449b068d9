import { DUBAI } from "~/lib/format";
import { accept, type Result, refuse } from "~/lib/result";
import { type EpochMs, HOUR_MS } from "~/lib/time";
import { addDays, daysBetween, instantAt, isPlainDate, plainDateAt } from "~/lib/zoned-time";
import type { EntryOf, RegisterName } from "./registers";

/** How long before its first use a sub-processor is announced, and a transfer of the business before its day. */
export const AHEAD_DAYS = 30;
/** GDPR Art. 33 and ADGM: the authority hears of a breach within this time after we are aware. */
export const BREACH_MS = 72 * HOUR_MS;

type Values = Record<string, unknown>;
export type EntryRefusal =
  | "citation-missing"
  | "thirty-days-needed"
  | "already-announced"
  | "bar-needs-its-order"
  | "kind-stays"
  | "detected-in-the-future"
  | "aware-before-detected"
  | "aware-in-the-future"
  | "ends-before-it-begins";

type Rule = (
  entry: Values,
  before: Values | null,
  today: string,
  now: EpochMs,
) => EntryRefusal | null;

/** What must hold of an entry beyond its fields. `before` is what it was; null for a new one. */
const RULES: Partial<Record<RegisterName, Rule>> = {
  "processing-activities": ({ basis, citation }) =>
    basis === "legal-duty" && !citation ? "citation-missing" : null,
  "sub-processors": (entry, before, today) => {
    const { effectiveOn } = entry;
    if (before && !isOtherwiseTold(entry, before)) return null;
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
  incidents: ({ detectedOn, awareOn, awareTime }, _, today, now) => {
    if (String(detectedOn) > today) return "detected-in-the-future";
    if (String(awareOn) < String(detectedOn)) return "aware-before-detected";
    return awareAt(String(awareOn), awareTime) > now ? "aware-in-the-future" : null;
  },
  training: ({ completedOn, validUntil }) =>
    String(validUntil) < String(completedOn) ? "ends-before-it-begins" : null,
};

/** Papers of a sub-processor that are renewed as they run out. Everything else is announced. */
const RENEWED: ReadonlySet<string> = new Set([
  "contractReference",
  "contractEndsOn",
  "mechanismEndsOn",
]);
/** What may be put in where nothing was said yet; another one in its place is announced. */
const PUT_IN: ReadonlySet<string> = new Set(["mechanism", "policyUrl", "subListUrl"]);

/** Whether an entry of a sub-processor says anything else than what people were told of it. */
export const isOtherwiseTold = (entry: Values, before: Values) =>
  Object.keys({ ...before, ...entry }).some((field) => {
    const [was, is] = [before[field] ?? null, entry[field] ?? null];
    return was !== is && !RENEWED.has(field) && !(PUT_IN.has(field) && was === null);
  });

const isAhead = (day: string, today: string) => daysBetween(today, day) >= AHEAD_DAYS;

/** Decides whether an entry may be kept as it is filled in. */
export function admitEntry(
  register: RegisterName,
  entry: Values,
  before: Values | null,
  now: EpochMs,
): Result<null, EntryRefusal> {
  const refusal = RULES[register]?.(entry, before, plainDateAt(now, DUBAI), now) ?? null;
  return refusal ? refuse(refusal) : accept(null);
}

/** The fault of one field, which is told beside it; the others are refusals of the whole. */
export const FAULTS = {
  "citation-missing": "citation",
  "bar-needs-its-order": "barredBy",
  "kind-stays": "kind",
  "detected-in-the-future": "detectedOn",
  "aware-before-detected": "awareOn",
  "aware-in-the-future": "awareOn",
  "workspace-unknown": "workspace",
  "workspaces-unknown": "workspaces",
  "ends-before-it-begins": "validUntil",
} as const;

/** When we were aware; from the day's beginning where no time was kept. */
function awareAt(awareOn: string, awareTime: unknown): EpochMs {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(String(awareTime ?? "")) ?? [];
  return instantAt(awareOn, Number(hours ?? 0) * 60 + Number(minutes ?? 0), DUBAI);
}

/** When the hours after an incident are over, counted from when we were aware; null of what is no incident. */
export const breachDeadline = ({ awareOn, awareTime }: Values): EpochMs | null =>
  typeof awareOn === "string" && isPlainDate(awareOn)
    ? awareAt(awareOn, awareTime) + BREACH_MS
    : null;

/** How many hours of the 72 are left when the privacy officers are written to again. */
export const BREACH_WARNINGS = [24, 0] as const;

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
