import { eq } from "drizzle-orm";
import { is } from "~/db/expressions";
import { insistOnChange } from "~/db/queries/insist";
import { reindexRecord } from "~/db/queries/search-index";
import { leads } from "~/db/schema";
import type { Write } from "~/db/statements";
import type { EventType } from "~/domain/events/event-types";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { changesBetween, record } from "../events";

export type Lead = typeof leads.$inferSelect;
export type LeadChanges = Partial<Omit<Lead, "tenantId" | "id">>;

interface Told {
  type: EventType;
  reason?: string;
}

/**
 * Changes a lead as it was read, with its place in search and its event, or refuses when somebody
 * was faster.
 * @returns the lead as it is now; its `updatedAt` names this change to whoever takes it back.
 */
export async function changeLead(ctx: Pick<Ctx, "ring"> & Changing, ...change: LeadChange) {
  const { after, writes } = changingLead(ctx, ...change);
  const done = await commitUnlessChanged(ctx, ...writes);
  return done ? accept(after) : refuse("lead-changed-meanwhile");
}

type Changing = Pick<Ctx, "db" | "actor" | "now">;
type LeadChange = [before: Lead, changes: LeadChanges, told: Told, ...also: Write[]];

/** The same as writes, which abort whatever they are committed with when somebody was faster. */
export function changingLead(
  ctx: Changing,
  ...[before, changes, { type, reason }, ...also]: LeadChange
) {
  // The version names the change, so two changes never have the same one.
  const updatedAt = Math.max(ctx.now(), before.updatedAt + 1);
  const stamps = { updatedAt, updatedBy: ctx.actor };
  const after: Lead = { ...before, ...changes, ...stamps };
  const writes: Write[] = [
    ctx.db.update(leads, { ...changes, ...stamps }, ...asRead(before, changes)),
    ctx.db.change(insistOnChange()),
    ...reindexRecord("lead", before, after).map((write) => ctx.db.change(write)),
    ...also,
    ...record(ctx, {
      type,
      object: ["lead", before.id],
      about: { leadId: before.id, contactId: before.contactId },
      changes: { ...changesBetween(before, changes), version: { to: updatedAt } },
      reason,
    }),
  ];
  return { after, writes };
}

/**
 * The lead as it was when it was read: two people may act on it at once, and one of them wins. Whoever
 * ends a wait has seen the last message that waits.
 */
const asRead = ({ id, updatedAt, ownerId, waitingMessageId }: Lead, changes: LeadChanges) =>
  [
    eq(leads.id, id),
    eq(leads.updatedAt, updatedAt),
    is(leads.ownerId, ownerId),
    ...(changes.answerDueAt === null ? [is(leads.waitingMessageId, waitingMessageId)] : []),
  ] as const satisfies [unknown, ...unknown[]];

/** The lead, if the viewer has one with this id. */
export async function findLead({ db }: Pick<Ctx, "db">, leadId: string) {
  const [lead] = await db.read(db.one(leads, leadId));
  return lead;
}
