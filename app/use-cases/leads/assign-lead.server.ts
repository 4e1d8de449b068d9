import { and, eq, isNull } from "drizzle-orm";
import { reindexRecord } from "~/db/queries/search-index";
import { contacts, leads, tasks } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import { reassignLead } from "~/domain/leads/lead";
import { factsOf, keeperOf } from "~/domain/leads/stored-lead";
import { refuse } from "~/lib/result";
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
 * Gives an open lead to somebody else, or to the pool (null), and says why. The new owner gets a clock
 * of their own beside the first one. The lead's open tasks go along, and so does the person where they
 * were the old owner's or nobody's: without the person the lead could not be worked.
 * Refuses `lead-not-found`, `lead-is-closed`, `lead-already-theirs`, `owner-unknown`, `owner-not-yours`.
 */
export async function assignLead(
  ctx: Ctx<"leads:assign">,
  leadId: string,
  to: string | null,
  reason?: string,
) {
  const owner = ownerFor(ctx, to);
  if (!owner.ok) return owner;
  const all = ctx.db.as(EVERYTHING);
  const [lead, [person]] = await ctx.db.read(
    ctx.db.one(leads, leadId),
    all.linked(
      leads,
      { contact: { from: leads.contactId, to: contacts } },
      { where: eq(leads.id, leadId), limit: 1 },
    ),
  );
  if (!lead) return refuse("lead-not-found");

  const { targets, hours } = workspaceRules(ctx);
  const keeper = keeperOf(owner.value.ownerId);
  const decision = reassignLead(factsOf(lead), keeper, { targets, hours }, ctx.now());
  if (!decision.ok) return decision;

  const changes = { ...owner.value, ownerDueAt: decision.value.ownerResponseDueAt };
  return changeLead(
    ctx,
    lead,
    changes,
    { type: "lead.assigned", reason },
    ...tasksGoAlong(ctx, lead, owner.value),
    ...personGoesAlong(ctx, lead, person?.contact ?? null, owner.value),
  );
}

const tasksGoAlong = ({ db }: Pick<Ctx, "db">, { id, ownerId }: Lead, owner: Owner): Write[] =>
  ownerId === null
    ? []
    : [
        db
          .as(EVERYTHING)
          .update(
            tasks,
            owner,
            and(eq(tasks.leadId, id), eq(tasks.ownerId, ownerId), isNull(tasks.doneAt)),
          ),
      ];

function personGoesAlong(
  ctx: Pick<Ctx, "db" | "actor" | "now">,
  lead: Lead,
  contact: typeof contacts.$inferSelect | null,
  owner: Owner,
): Write[] {
  const free = contact && (contact.ownerId === null || contact.ownerId === lead.ownerId);
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
