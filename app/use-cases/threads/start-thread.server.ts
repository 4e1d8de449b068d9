import { contacts, threads } from "~/db/schema";
import { mayBeReached } from "~/domain/contacts/objections";
import { isWithheld } from "~/domain/contacts/withheld";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { commit } from "../commit";
import type { Ctx } from "../ctx";

/** Opens a conversation with a person whom the viewer sees. Refuses `contact-is-restricted`, `contact-objects`. */
export async function startThread(
  ctx: Ctx<"threads:write">,
  input: { contactId: string; channel: string; subject: string | null; leadId: string | null },
) {
  const [contact] = await ctx.db.read(ctx.db.one(contacts, input.contactId));
  if (!contact) return refuse("contact-not-found");
  if (isWithheld(contact)) return refuse("contact-is-restricted");
  if (!mayBeReached(contact)) return refuse("contact-objects");

  const now = ctx.now();
  const id = newId("th", now);
  await commit(ctx, ctx.db.insert(threads, { ...input, id, createdAt: now, lastMessageAt: now }));
  return accept(id);
}
