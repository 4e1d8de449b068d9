import { announceIfWanted } from "~/db/queries/announce";
import { events, type FieldChanges } from "~/db/schema";
import type { Write } from "~/db/statements";
import type { EventType } from "~/domain/events/event-types";
import { isPublic } from "~/domain/events/event-types";
import { newId } from "~/lib/ids";
import type { Ctx } from "./ctx";

/** What an event is about; at most one of each. */
export interface About {
  contactId?: string | null;
  accountId?: string | null;
  leadId?: string | null;
  dealId?: string | null;
}

interface Happened {
  type: EventType;
  /** "contact", "deal", "note" … and its id. */
  object: [kind: string, id: string];
  about?: About;
  changes?: FieldChanges;
  reason?: string;
}

/**
 * The record that something happened: audit, timeline and outbox in one row. For the types that
 * webhooks know, a job is made as well, but only in a workspace that has an endpoint.
 */
export function record(
  ctx: Pick<Ctx, "db" | "actor" | "now">,
  { type, object: [objectKind, objectId], about = {}, changes, reason }: Happened,
): Write[] {
  const now = ctx.now();
  const row = {
    id: newId("ev", now),
    createdAt: now,
    actor: ctx.actor,
    type,
    objectKind,
    objectId,
  };
  const { contactId = null, accountId = null, leadId = null, dealId = null } = about;
  const links = { contactId, accountId, leadId, dealId };
  const event = ctx.db.insert(events, {
    ...row,
    ...links,
    changes: changes ?? null,
    reason: reason ?? null,
  });
  if (!isPublic(type)) return [event];

  const jobId = newId("jb", now);
  const announced = { jobId, contactId, at: now };
  return [event, { ...ctx.db.change(announceIfWanted(announced)), ring: jobId }];
}

/** The fields of `after` that differ from `before`, each with both values. */
export function changesBetween<Row extends object>(
  before: Row,
  after: Partial<Row>,
): FieldChanges | undefined {
  const changed = Object.entries(after).filter(
    ([field, value]) =>
      JSON.stringify(value) !== JSON.stringify(before[field as keyof Row] ?? null),
  );
  if (changed.length === 0) return undefined;

  return Object.fromEntries(
    changed.map(([field, to]) => [field, { from: before[field as keyof Row] ?? null, to }]),
  );
}
