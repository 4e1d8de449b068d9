import { and, eq, isNull } from "drizzle-orm";
import { reindexRecord } from "~/db/queries/search-index";
import { contacts, leads, tasks } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import { link } from "~/db/tenant-db.server";
import { reassignLead } from "~/domain/leads/lead";
import { factsOf, keeperOf } from "~/domain/leads/stored-lead";
import { accept, refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { ownerFor } from "../ownership";
import { workspaceRules } from "../workspace-rules";
import { changeLead, type Lead } from "./change-lead";

interface Owner {
  ownerId: string | null;
  teamId: string | null;
}

/**
 * Gives an open lead to somebody else, or to the pool (null), and says why. Refuses `lead-not-found`,
 * `lead-is-closed`, `lead-already-theirs`, `owner-unknown`, `owner-not-yours`.
 */
export async function assignLead(
  ctx: Ctx<"leads:write">,
  leadId: string,
  to: string | null,
  reason?: string,
) {
  const [lead, person] = await leadWithPerson(ctx, leadId);
  if (!lead) return refuse("lead-not-found");

  const handOver = handOverWrites(ctx, lead, person, to);
  if (!handOver.ok) return handOver;

  const { changes, writes } = handOver.value;
  return changeLead(ctx, lead, changes, { type: "lead.assigned", reason }, ...writes);
}

/** A lead that the viewer sees, and its person whoever may see them. */
export async function leadWithPerson({ db }: Pick<Ctx, "db">, leadId: string) {
  const contact = link(leads.contactId, contacts);
  const [lead, [whole]] = await db.read(
    db.one(leads, leadId),
    db.as(EVERYTHING).linked(leads, { contact }, { where: eq(leads.id, leadId), limit: 1 }),
  );
  return [lead, whole?.contact ?? null] as const;
}

/**
 * What giving a lead away changes. The new owner gets a clock of their own beside the first one. The
 * lead's open tasks go along where they were the old owner's, or nobody's as the lead was. So does the
 * person where they were the old owner's, nobody's or of somebody who left: without the person the lead
 * could not be worked.
 */
export function handOverWrites(
  ctx: Ctx<"leads:write">,
  lead: Lead,
  person: typeof contacts.$inferSelect | null,
  to: string | null,
) {
  const owner = ownerFor(ctx, to);
  if (!owner.ok) return owner;
  const keeper = keeperOf(owner.value.ownerId);
  const decision = reassignLead(factsOf(lead), keeper, workspaceRules(ctx), ctx.now());
  if (!decision.ok) return decision;

  return accept({
    changes: { ...owner.value, ownerDueAt: decision.value.ownerResponseDueAt },
    writes: [
      ...tasksGoAlong(ctx, lead, owner.value),
      ...personGoesAlong(ctx, lead, person, owner.value),
    ],
  });
}

function tasksGoAlong({ db }: Pick<Ctx, "db">, { id, ownerId }: Lead, owner: Owner): Write[] {
  const sameOwner = ownerId === null ? isNull(tasks.ownerId) : eq(tasks.ownerId, ownerId);
  const theirs = and(eq(tasks.leadId, id), sameOwner, isNull(tasks.doneAt));
  return [db.as(EVERYTHING).update(tasks, owner, theirs)];
}

function personGoesAlong(
  ctx: Pick<Ctx, "db" | "actor" | "now" | "settings">,
  lead: Lead,
  contact: typeof contacts.$inferSelect | null,
  owner: Owner,
): Write[] {
  const free =
    contact && (contact.ownerId === lead.ownerId || !isHere(ctx.settings, contact.ownerId));
  if (!free || contact.ownerId === owner.ownerId) return [];

  const changes = { ...owner, updatedAt: ctx.now(), updatedBy: ctx.actor };
  return [
    ctx.db.as(EVERYTHING).update(contacts, changes, eq(contacts.id, contact.id)),
    ...reindexRecord("contact", contact, { ...contact, ...owner }).map((write) =>
      ctx.db.change(write),
    ),
    ...record(ctx, {
      type: "contact.updated",
      object: ["contact", contact.id],
      about: { contactId: contact.id, leadId: lead.id },
      changes: { ownerId: { from: contact.ownerId, to: owner.ownerId } },
    }),
  ];
}

const isHere = ({ directory }: Ctx["settings"], ownerId: string | null) =>
  ownerId !== null && directory[ownerId]?.active === true;
