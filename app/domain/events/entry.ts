import type { EpochMs } from "~/lib/time";

/** A changed field with both values in the reader's words; null where there was or is none. */
export interface FieldChange {
  field: string;
  from: string | null;
  to: string | null;
}

/** What a form is told that was filled from a record as it no longer is. */
export interface Meanwhile {
  /** The version in force: who sends the form with it has seen what follows, and writes over it. */
  version: EpochMs;
  /** Where the form says otherwise than the record: `from` is what is kept, `to` what the form says. */
  differing: FieldChange[];
}

/** One entry of a timeline, ready to be shown. */
export interface TimelineEntry {
  id: string;
  at: EpochMs;
  type: string;
  /** The actor's name; null for whom nobody knows any more. */
  by: string | null;
  actor: "member" | "api-key" | "integration" | "system";
  /** It came from outside: nobody here did it, whoever wrote it down. */
  cameIn: boolean;
  /** A note's or message's own words. */
  words: string | null;
  channel: string | null;
  threadId: string | null;
  /** The deal or the task that it is about, where the reader sees it: `deals/dl_1` leads to it. */
  object: { name: string; path: string } | null;
  changes: FieldChange[];
  reason: string | null;
}

const ACTORS = { ak: "api-key", in: "integration", system: "system" } as const;

/** What kind of actor an id names. */
export const actorKind = (actor: string): TimelineEntry["actor"] =>
  ACTORS[actor.split("_")[0] as keyof typeof ACTORS] ?? "member";

/** Whether an event came from outside: what the person wrote or asked, and enquiries that no one entered. */
export const cameFromOutside = (type: string, actor: string): boolean =>
  type === "message.received" ||
  type === "lead.touched" ||
  (type === "lead.created" && ["integration", "system"].includes(actorKind(actor)));

type Stored = Record<string, { from?: unknown; to?: unknown }>;

interface Sayings {
  /** One value of a field in the reader's words. */
  say: (field: string, value: string) => string;
  /** Several, one after another. */
  list: (values: readonly string[]) => string;
}

/** The changes of an event in the reader's words; what cannot be told in a line is left out. */
export function fieldChanges(changes: Stored | null, { say, list }: Sayings): FieldChange[] {
  const said = (field: string, value: unknown) =>
    list(textsIn(value).map((text) => say(field, text))) || null;
  return Object.entries(changes ?? {}).map(([field, { from, to }]) => ({
    field,
    from: said(field, from),
    to: said(field, to),
  }));
}

/** A value's texts: a phone's is its number as it is dialled, where one could be read. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value === "number") return [String(value)];
  if (typeof value === "string") return [value];

  const { e164, raw } = (value ?? {}) as { e164?: unknown; raw?: unknown };
  const text = e164 ?? raw;
  return typeof text === "string" ? [text] : [];
}
