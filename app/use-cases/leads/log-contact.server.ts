import { answerLead } from "~/domain/leads/lead";
import { factsOf, keptAs } from "~/domain/leads/stored-lead";
import { refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { changeLead, findLead } from "./change-lead";

/** What a person did outside of the product and tells of here. */
const CONTACT_WAYS = ["call-connected", "call-unanswered", "whatsapp-sent"] as const;
export type ContactWay = (typeof CONTACT_WAYS)[number];

/**
 * Notes that somebody called or wrote. A call that connected and a message that was sent are answers
 * and end the clock; a call that nobody took is none. Refuses `lead-not-found`.
 */
export async function logContact(ctx: Ctx<"leads:write">, leadId: string, way: ContactWay) {
  const lead = await findLead(ctx, leadId);
  if (!lead) return refuse("lead-not-found");

  const decided = way === "call-unanswered" ? {} : answerLead(factsOf(lead), ctx.now());
  const logged = record(ctx, {
    type: way === "whatsapp-sent" ? "message.sent" : "call.logged",
    object: ["lead", leadId],
    about: { leadId, contactId: lead.contactId },
    reason: way,
  });
  const type = way === "call-unanswered" ? "lead.updated" : "lead.answered";
  return changeLead(ctx, lead, keptAs(lead, decided), { type, reason: way }, ...logged);
}
