import { and, desc, eq, isNotNull } from "drizzle-orm";
import { contacts, messages, threads, workspaceSettings } from "~/db/schema";
import type { Write } from "~/db/statements";
import { link } from "~/db/tenant-db.server";
import { contactName } from "~/domain/contacts/names";
import { mayBeReached } from "~/domain/contacts/objections";
import type { Locale } from "~/lib/locale";
import { bodiesOfMessage } from "~/services/mail/message-bodies";
import { threads as threadWords } from "~/words/threads";
import { say } from "~/words/words";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { mailIdOf } from "./received-mail";

/**
 * Hands a kept message to the mailer, once: the mailer drops a key it has seen. An answer to it comes
 * back to an address that leads to the thread.
 * To somebody who is withheld, or objects, meanwhile it does not leave.
 * @returns what to commit; nothing when there is nothing left to send.
 */
export async function postMessage(ctx: Ctx<"messages:send">, messageId: string): Promise<Write[]> {
  const { db, services } = ctx;
  const links = {
    contact: link(messages.contactId, contacts),
    thread: link(messages.threadId, threads),
  };
  const [[found], [settings]] = await db.read(
    db.linked(messages, links, { where: eq(messages.id, messageId), limit: 1 }),
    db.rows(workspaceSettings, { limit: 1 }),
  );
  if (!found?.contact || !found.thread || found.row.status !== "queued") return [];
  const { row: message, contact, thread } = found;
  const [address] = contact.emails;
  if (!address || !mayBeReached(contact)) return [failed(ctx, message.id)];

  const { domain, from } = services.mail;
  const [before] = await previousIn(ctx, thread.id);
  const reads = contact.preferredLanguage === "ar" ? "ar" : "en";
  const own = `${message.id}@${domain}`;
  await services.mail.send(
    {
      ...bodiesOfMessage(message.body, reads),
      from: { name: authorOf(ctx, message.authorId), address: from },
      to: { name: contactName(contact, reads) ?? undefined, address },
      replyTo: { address: `${settings?.mailToken}+${thread.replyToken}@${domain}` },
      subject: subjectOf(message.subject, before !== undefined, reads),
      messageId: own,
      sentAt: message.sentAt,
      automatic: false,
      ...(before ? { inReplyTo: before, references: [before] } : {}),
    },
    message.id,
  );
  return [
    db.update(messages, { status: "sent", providerId: own }, eq(messages.id, message.id)),
    ...record(ctx, {
      type: "message.sent",
      object: ["message", message.id],
      about: { contactId: contact.id, leadId: thread.leadId },
    }),
  ];
}

const failed = ({ db }: Pick<Ctx, "db">, id: string) =>
  db.update(messages, { status: "failed" }, eq(messages.id, id));

const authorOf = ({ settings }: Pick<Ctx, "settings">, authorId: string | null) =>
  authorId ? settings.directory[authorId]?.name : undefined;

/** Of a conversation that began without one, such as by a form: what it is about. */
function subjectOf(subject: string | null, isAnswer: boolean, reads: Locale) {
  const about = subject ?? say(reads, threadWords)("yourEnquiry");
  return isAnswer ? `Re: ${about}` : about;
}

/** The Message-ID of the thread's latest mail, without angle brackets. */
async function previousIn({ db }: Pick<Ctx, "db">, threadId: string) {
  const [rows] = await db.read(
    db.rows(messages, {
      within: { column: messages.threadId, id: threadId },
      where: and(eq(messages.channel, "email"), isNotNull(messages.providerId)),
      orderBy: [desc(messages.id)],
      limit: 1,
    }),
  );
  return rows.flatMap(({ providerId }) => mailIdOf(providerId) ?? []);
}
