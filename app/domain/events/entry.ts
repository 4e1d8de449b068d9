import type { EpochMs } from "~/lib/time";

/** A changed field with both values as text; null where there was or is none. */
export interface FieldChange {
  field: string;
  from: string | null;
  to: string | null;
}

/** One entry of a timeline, ready to be shown. */
export interface TimelineEntry {
  id: string;
  at: EpochMs;
  type: string;
  /** The actor's name; null for whom nobody knows any more. */
  by: string | null;
  actor: "member" | "api-key" | "integration" | "system";
  /** A note's or message's own words. */
  words: string | null;
  channel: string | null;
  threadId: string | null;
  changes: FieldChange[];
  reason: string | null;
}

const ACTORS = { ak: "api-key", in: "integration", system: "system" } as const;

/** What kind of actor an id names. */
export const actorKind = (actor: string): TimelineEntry["actor"] =>
  ACTORS[actor.split("_")[0] as keyof typeof ACTORS] ?? "member";

type Stored = Record<string, { from?: unknown; to?: unknown }>;

/** The changes of an event as text. Ids are named by `nameOf`; what cannot be told in a line is left out. */
export const fieldChanges = (
  changes: Stored | null,
  nameOf: (id: string) => string | null,
): FieldChange[] =>
  Object.entries(changes ?? {}).map(([field, { from, to }]) => ({
    field,
    from: valueText(from, nameOf),
    to: valueText(to, nameOf),
  }));

function valueText(value: unknown, nameOf: (id: string) => string | null): string | null {
  if (Array.isArray(value)) return value.map((item) => valueText(item, nameOf)).join(", ") || null;
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return nameOf(value) ?? value;

  const raw = (value as { raw?: unknown } | null)?.raw;
  return typeof raw === "string" ? raw : null;
}
