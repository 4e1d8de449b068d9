import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import { contacts, leads } from "~/db/schema";
import type { Write } from "~/db/statements";
import { link } from "~/db/tenant-db.server";
import { OPEN_LEAD_STATUSES } from "~/domain/leads/lead";
import type { Ctx } from "../ctx";
import { handOverWrites } from "./assign-lead.server";
import { changingLead, type Lead } from "./change-lead";

/** As many as one step takes: each brings its person, its tasks, its places in search and its events. */
const AT_ONCE = 20;

/**
 * Gives the next open leads of somebody who left to the pool of their team, as if by hand: the clock of
 * whoever waits goes on. Those that are in the pool already are theirs no more, so it can be done again.
 * @returns no writes when there are none left.
 */
export async function poolLeadsOf(ctx: Ctx<"leads:write">, userId: string): Promise<Write[]> {
  const [found] = await ctx.db.read(
    ctx.db.linked(
      leads,
      { contact: link(leads.contactId, contacts) },
      {
        where: and(
          eq(leads.ownerId, userId),
          isNotNull(leads.nextFollowUpAt),
          inArray(leads.status, [...OPEN_LEAD_STATUSES]),
        ),
        orderBy: [asc(leads.nextFollowUpAt), asc(leads.id)],
        indexedBy: "leads_due_by_owner",
        limit: AT_ONCE,
      },
    ),
  );
  return oneOfEachPerson(found).flatMap(({ row, contact }) => pooled(ctx, row, contact));
}

function pooled(ctx: Ctx<"leads:write">, lead: Lead, person: typeof contacts.$inferSelect | null) {
  const inTeam = { ...ctx, viewer: { userId: null, teamId: lead.teamId } };
  const handOver = handOverWrites(inTeam, lead, person, null);
  if (!handOver.ok) throw new Error(`a lead cannot be given to the pool: ${handOver.reason}`);

  const { changes, writes } = handOver.value;
  const told = { type: "lead.assigned", reason: "member-left" } as const;
  return changingLead(ctx, lead, changes, told, ...writes).writes;
}

/** A person goes along with one lead; the others come in a later step, when the person has gone. */
const oneOfEachPerson = <Found extends { row: Lead }>(found: readonly Found[]) => [
  ...new Map(found.map((one) => [one.row.contactId, one])).values(),
];
