import { eq } from "drizzle-orm";
import { indexLongText } from "~/db/queries/long-texts";
import { contacts, leads, messages, threads } from "~/db/schema";
import { link } from "~/db/tenant-db.server";
import { mayBeReached } from "~/domain/contacts/objections";
import { isWithheld } from "~/domain/contacts/withheld";
import { accept, refuse } from "~/lib/result";
import { answerWrites } from "../answered";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { movedTo } from "../lead-thread";
import { commitOnce, idOnce } from "../once";

/**
 * Keeps what a person sent on WhatsApp, in its thread and in their own words. It is a human answer: the
 * lead's clock ends. Nothing leaves from here. Refuses `thread-not-found` and `contact-is-restricted`, `contact-objects`.
 */
export async function logMessage(ctx: Ctx<"messages:send">, threadId: string, body: string) {
  const links = { contact: link(threads.contactId, contacts), lead: link(threads.leadId, leads) };
  const [[found]] = await ctx.db.read(
    ctx.db.linked(threads, links, { where: eq(threads.id, threadId), limit: 1 }),
  );
  if (!found?.contact) return refuse("thread-not-found");
  const { contact, lead } = found;
  if (isWithheld(contact)) return refuse("contact-is-restricted");
  if (!mayBeReached(contact)) return refuse("contact-objects");

  const now = ctx.now();
  const id = idOnce(ctx, "msg");
  const made = await commitOnce(
    ctx,
    messages,
    id,
    ctx.db.insert(messages, {
      ...{ id, createdAt: now, threadId, contactId: contact.id, body, sentAt: now },
      direction: "out",
      channel: "whatsapp",
      authorId: ctx.viewer.userId ?? ctx.actor,
      status: "sent",
    }),
    movedTo(ctx, threadId, now),
    ctx.db.change(indexLongText({ kind: "message", id, contactId: contact.id, text: body })),
    ...(lead ? answerWrites(ctx, lead, now) : []),
    ...record(ctx, {
      type: "message.sent",
      object: ["message", id],
      about: { contactId: contact.id, leadId: lead?.id },
      reason: "whatsapp-sent",
    }),
  );
  return accept({ id: made });
}
