import { eq } from "drizzle-orm";
import { indexLongText } from "~/db/queries/long-texts";
import { contacts, leads, messages, threads } from "~/db/schema";
import { link } from "~/db/tenant-db.server";
import { mayBeReached } from "~/domain/contacts/objections";
import { isWithheld } from "~/domain/contacts/withheld";
import { isSample } from "~/domain/sample/sample-mark";
import { toHex } from "~/lib/bytes";
import { accept, refuse } from "~/lib/result";
import { randomBytes } from "~/lib/secrets";
import { answerWrites } from "../answered";
import type { Ctx } from "../ctx";
import { newJob } from "../jobs";
import { commitOnce, idOnce } from "../once";

/** Mail addresses do not tell capitals apart, so the token is in hex. */
const REPLY_TOKEN_BYTES = 12;

/**
 * Answers in a thread by e-mail: the message is kept and its sending is a job, in one commit. It is a
 * human answer: the lead's clock ends. Refuses `thread-not-found`, `contact-has-no-email`,
 * `contact-is-restricted`, `contact-objects` and `contact-is-sample`.
 */
export async function sendMessage(
  ctx: Ctx<"messages:send">,
  threadId: string,
  { body, subject }: { body: string; subject?: string },
) {
  const links = { contact: link(threads.contactId, contacts), lead: link(threads.leadId, leads) };
  const [[found]] = await ctx.db.read(
    ctx.db.linked(threads, links, { where: eq(threads.id, threadId), limit: 1 }),
  );
  if (!found?.contact) return refuse("thread-not-found");
  const { row: thread, contact, lead } = found;
  if (isWithheld(contact)) return refuse("contact-is-restricted");
  if (!mayBeReached(contact)) return refuse("contact-objects");
  if (isSample(contact)) return refuse("contact-is-sample");
  if (contact.emails.length === 0) return refuse("contact-has-no-email");

  const now = ctx.now();
  const id = idOnce(ctx, "msg");
  const message = {
    id,
    createdAt: now,
    threadId,
    contactId: contact.id,
    direction: "out" as const,
    channel: "email",
    authorId: ctx.viewer.userId ?? ctx.actor,
    subject: subject ?? thread.subject,
    body,
    sentAt: now,
    status: "queued" as const,
  };
  const replyToken = thread.replyToken ?? toHex(randomBytes(REPLY_TOKEN_BYTES));
  const job = newJob(ctx, "message.queued", { messageId: id }, { contactId: contact.id });
  const made = await commitOnce(
    ctx,
    messages,
    id,
    ctx.db.insert(messages, message),
    ctx.db.update(threads, { lastMessageAt: now, replyToken }, eq(threads.id, threadId)),
    ctx.db.change(indexLongText({ kind: "message", id, contactId: contact.id, text: body })),
    ...(lead ? answerWrites(ctx, lead, now) : []),
    job.write,
  );
  return accept({ id: made, jobId: job.id });
}
