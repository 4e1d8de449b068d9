import { desc, eq } from "drizzle-orm";
import { among } from "~/db/expressions";
import { leads, messages, threads } from "~/db/schema";
import { link } from "~/db/tenant-db.server";
import { isOpenLead } from "~/domain/leads/lead";
import { answeredSubject, bareSubject } from "~/domain/messages/inbound-mail";
import type { Ctx } from "../ctx";
import { knownSenders } from "./mail-enquiry.server";
import { enquiryId, mailIdOf, type ReceivedMail } from "./received-mail";

const MOST_THREADS = 50;
/** The newest messages of a person, by which it is found out what a mail answers. */
const MOST_MESSAGES = 200;

type Reading = Pick<Ctx, "db">;

/**
 * Where a mail lands that came to the workspace's own address: on the latest thread of its sender with an
 * open lead that it answers, by the Message-IDs that it names, else by a subject with "Re:". A mail that
 * was kept before stays where it is. @returns null for what answers nothing of theirs: it is an enquiry.
 */
export async function threadOfMail(ctx: Reading, mail: ReceivedMail): Promise<string | null> {
  const { messageId } = mail;
  const [[kept], senders] = await ctx.db.read(
    ctx.db.rows(messages, {
      where: among(messages.providerId, [messageId, enquiryId(messageId)]),
      limit: 1,
    }),
    knownSenders(ctx, mail.from.address),
  );
  if (kept) return kept.providerId === messageId ? kept.threadId : null;

  const [sender, another] = senders;
  return sender?.contact && !another ? answeredOf(ctx, sender.contact.id, mail) : null;
}

async function answeredOf({ db }: Reading, contactId: string, mail: ReceivedMail) {
  // A sender that may be another answers by what only a reader of ours knows, or not at all.
  const subject = mail.checks.dmarc === "fail" ? null : answeredSubject(mail.subject);
  if (mail.answers.length === 0 && subject === null) return null;

  const [all, said] = await db.read(
    db.linked(
      threads,
      { lead: link(threads.leadId, leads) },
      {
        where: eq(threads.contactId, contactId),
        orderBy: [desc(threads.lastMessageAt), desc(threads.id)],
        indexedBy: "threads_by_contact",
        limit: MOST_THREADS,
      },
    ),
    db.rows(messages, {
      where: eq(messages.contactId, contactId),
      orderBy: [desc(messages.id)],
      indexedBy: "messages_by_contact",
      limit: MOST_MESSAGES,
    }),
  );
  const open = all.filter(({ lead }) => lead && isOpenLead(lead.status)).map(({ row }) => row);
  const holding = (isIt: (message: (typeof said)[number]) => boolean) => {
    const ids = new Set(said.filter(isIt).map(({ threadId }) => threadId));
    return open.find(({ id }) => ids.has(id));
  };
  const answers = new Set(mail.answers);
  const named = holding(({ providerId }) => answers.has(mailIdOf(providerId) ?? ""));
  const isSubject = (of: string | null) =>
    subject !== null && bareSubject(of) === bareSubject(subject);
  const titled = () =>
    open.find((thread) => thread.channel === "email" && isSubject(thread.subject)) ??
    holding((message) => message.channel === "email" && isSubject(message.subject));
  return (named ?? titled())?.id ?? null;
}
