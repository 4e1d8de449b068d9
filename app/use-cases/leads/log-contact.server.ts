import { desc } from "drizzle-orm";
import { events, leads } from "~/db/schema";
import { answerLead } from "~/domain/leads/lead";
import { factsOf, keptAs } from "~/domain/leads/stored-lead";
import { accept, refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { changeLead, type Lead } from "./change-lead";

/** What a person did outside of the product and tells of here. */
const CONTACT_WAYS = ["call-connected", "call-unanswered", "whatsapp-sent"] as const;
export type ContactWay = (typeof CONTACT_WAYS)[number];

/**
 * Notes that somebody called or wrote. A call that connected and a message that was sent are answers
 * and end the clock; a call that nobody took is none. The same form sent again notes nothing more.
 * Refuses `lead-not-found`.
 */
export async function logContact(ctx: Ctx<"leads:write">, leadId: string, way: ContactWay) {
  const { lead, isLogged } = await foundFor(ctx, leadId);
  if (!lead) return refuse("lead-not-found");
  if (isLogged) return accept(lead);

  const logged = await log(ctx, lead, way);
  if (logged.ok) return logged;
  const again = await foundFor(ctx, leadId);
  return again.lead && again.isLogged ? accept(again.lead) : logged;
}

/** What the same form noted is among a lead's last few events. */
const RECENT = 6;

/** The lead, and whether the same form has noted what it notes. */
async function foundFor({ db, ending }: Pick<Ctx, "db" | "ending">, leadId: string) {
  const within = { column: events.leadId, id: leadId };
  const [lead, recent] = await db.read(
    db.one(leads, leadId),
    db.rows(events, { within, orderBy: [desc(events.id)], limit: ending ? RECENT : 0 }),
  );
  return {
    lead,
    isLogged: recent.some(({ changes }) => changes?.once && changes.once.to === ending),
  };
}

async function log(ctx: Ctx<"leads:write">, lead: Lead, way: ContactWay) {
  const decided = way === "call-unanswered" ? {} : answerLead(factsOf(lead), ctx.now());
  const logged = record(ctx, {
    type: way === "whatsapp-sent" ? "message.sent" : "call.logged",
    object: ["lead", lead.id],
    about: { leadId: lead.id, contactId: lead.contactId },
    ...(ctx.ending && { changes: { once: { to: ctx.ending } } }),
    reason: way,
  });
  const type = way === "call-unanswered" ? "lead.updated" : "lead.answered";
  return changeLead(ctx, lead, keptAs(lead, decided), { type, reason: way }, ...logged);
}
