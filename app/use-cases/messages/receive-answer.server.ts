import { eq } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { indexLongText } from "~/db/queries/long-texts";
import { contacts, leads, messages, threads } from "~/db/schema";
import { link } from "~/db/tenant-db.server";
import { isOpenLead } from "~/domain/leads/lead";
import { normaliseEmail } from "~/lib/email";
import { accept, refuse } from "~/lib/result";
import { askWrites } from "../answered";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { movedTo } from "../lead-thread";
import type { Subject } from "../subject";
import type { ReceivedMail } from "./received-mail";

/**
 * Keeps a mail that answers in a thread: the person waits again. The same Message-ID again changes
 * nothing. Refuses `thread-not-found`.
 * @returns whether the message is the one with this id: new, or made before by whoever died half-way.
 */
export async function receiveAnswer(
  ctx: Pick<Ctx<"messages:send">, "db" | "actor" | "now" | "settings" | "timeZone" | "ring">,
  to: { replyToken: string } | { threadId: string },
  mail: ReceivedMail,
  id: string,
) {
  const links = { contact: link(threads.contactId, contacts), lead: link(threads.leadId, leads) };
  const [[found]] = await ctx.db.read(
    ctx.db.linked(threads, links, { where: isThread(to), limit: 1 }),
  );
  if (!found?.contact) return refuse("thread-not-found");

  const { row: thread, contact, lead } = found;
  const message = {
    id,
    createdAt: ctx.now(),
    threadId: thread.id,
    contactId: contact.id,
    direction: "in" as const,
    channel: "email",
    subject: mail.subject,
    body: mail.body,
    sentAt: mail.at,
    status: "received" as const,
    providerId: mail.messageId,
    checks: checksOf(mail, contact),
  };
  const isNew = await commitUnlessChanged(
    ctx,
    ctx.db.insertOrIgnore(messages, message),
    ctx.db.change(insistOnChange()),
    ctx.db.change(indexLongText({ kind: "message", id, contactId: contact.id, text: mail.body })),
    movedTo(ctx, thread.id, mail.at),
    ...(lead && isOpenLead(lead.status) ? askWrites(ctx, lead, { id, at: mail.at }) : []),
    ...record(ctx, {
      type: "message.received",
      object: ["message", id],
      about: { contactId: contact.id, leadId: lead?.id },
    }),
  );
  const about: Subject = lead ? { kind: "lead", id: lead.id } : { kind: "contact", id: contact.id };
  const isOurs = isNew || (await isKept(ctx, id));
  return accept({ threadId: thread.id, isOurs, about });
}

/** Whoever has the address of a thread may write to it: an address that is not the person's is told, without naming anybody. */
function checksOf({ checks, from }: ReceivedMail, { emails }: typeof contacts.$inferSelect) {
  const address = normaliseEmail(from.address) ?? from.address;
  const isTheirs = emails.some((email) => (normaliseEmail(email) ?? email) === address);
  return isTheirs ? checks : { ...checks, elsewhere: address.split("@").at(-1) };
}

const isThread = (to: { replyToken: string } | { threadId: string }) =>
  "replyToken" in to ? eq(threads.replyToken, to.replyToken) : eq(threads.id, to.threadId);

async function isKept({ db }: Pick<Ctx, "db">, id: string): Promise<boolean> {
  const [message] = await db.read(db.one(messages, id));
  return message !== undefined;
}
