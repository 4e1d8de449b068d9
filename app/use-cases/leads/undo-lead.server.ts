import { desc } from "drizzle-orm";
import { events, leads } from "~/db/schema";
import type { EventType } from "~/domain/events/event-types";
import { isOpenLead } from "~/domain/leads/lead";
import { factsOf } from "~/domain/leads/stored-lead";
import { refuse } from "~/lib/result";
import type { EpochMs } from "~/lib/time";
import type { Ctx } from "../ctx";
import { changeLead, type LeadChanges } from "./change-lead";

/** The last few events of a lead are where its last change is told. */
const RECENT = 10;

/**
 * Takes back the change that made this version of a lead: every value it changed is what it was. Only
 * while nothing changed since.
 * @param only the one kind of change that is taken back; any, where it is left out.
 * Refuses `lead-not-found`, `lead-changed-meanwhile`, `nothing-to-undo`.
 */
export async function undoLead(
  ctx: Ctx<"leads:write">,
  leadId: string,
  version: EpochMs,
  only?: EventType,
) {
  const [lead, recent] = await ctx.db.read(
    ctx.db.one(leads, leadId),
    ctx.db.rows(events, {
      within: { column: events.leadId, id: leadId },
      orderBy: [desc(events.id)],
      limit: RECENT,
    }),
  );
  if (!lead) return refuse("lead-not-found");
  if (lead.updatedAt !== version) return refuse("lead-changed-meanwhile");

  const made = recent.find(({ changes }) => changes?.version?.to === version);
  // Whom a lead belongs to is given back by giving it, which starts clocks and tells people.
  if (!made?.changes || made.type === "lead.assigned") return refuse("nothing-to-undo");
  if (only && made.type !== only) return refuse("nothing-to-undo");

  const { version: _, ...changed } = made.changes;
  const before = Object.fromEntries(
    Object.entries(changed).map(([field, { from }]) => [field, from ?? null]),
  ) as LeadChanges;
  const reopens = !isOpenLead(factsOf(lead).status) && before.status !== undefined;
  const type = reopens ? "lead.reopened" : "lead.updated";
  return changeLead(ctx, lead, before, { type, reason: "undone" });
}
