import { contacts } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { type Stop, stopsOf } from "~/domain/contacts/objections";
import { accept, refuse } from "~/lib/result";
import { commit } from "../../commit";
import type { Ctx } from "../../ctx";
import { resumed } from "./stop-uses";

interface Ended {
  stop: Stop | "all";
  /** The person said yes anew, or the desk has another reason. */
  how: "new-consent" | "other";
  /** Of a new consent: when and how they said so, and where that is kept. */
  reason: string | null;
}

/**
 * Ends what a person had stopped, by their own new consent with its proof, or by a reason that is kept. Nothing else
 * ends it: no edit, no import and no enquiry. Refuses `contact-not-found`, `not-stopped` and `reason-missing`.
 */
export async function resumeUse(
  ctx: Ctx<"privacy:write">,
  contactId: string,
  { stop, how, reason }: Ended,
) {
  const all = ctx.db.as(EVERYTHING);
  const [contact] = await all.read(all.one(contacts, contactId));
  if (!contact) return refuse("contact-not-found");
  const standing = stopsOf(contact).filter((one) => stop === "all" || one === stop);
  if (standing.length === 0) return refuse("not-stopped");
  if (!reason) return refuse("reason-missing");

  const type = how === "new-consent" ? "contact.consent-renewed" : "contact.objection-ended";
  await commit(ctx, ...(await resumed(ctx, contact, standing, { type, reason })));
  return accept(contactId);
}
