import type { Permission } from "~/config/permissions";
import type { Write } from "~/db/statements";
import {
  answeredIds,
  bareId,
  isLoop,
  ownWords,
  senderChecks,
} from "~/domain/messages/inbound-mail";
import { plainText } from "~/domain/summaries/plain-text";
import { idBeside } from "~/lib/ids";
import { log } from "~/lib/log";
import { sha256Hex } from "~/lib/secrets";
import { type Attachment, attachmentsOf, headerOf, parseMail } from "~/services/mail/parse-mail";
import type { Ctx } from "~/use-cases/ctx";
import { createLead } from "~/use-cases/leads/create-lead.server";
import type { KeptMail } from "~/use-cases/messages/kept-mail.server";
import { finishMail, ownerOfMail } from "~/use-cases/messages/mail-enquiry.server";
import { receiveAnswer } from "~/use-cases/messages/receive-answer.server";
import { MAIL_SOURCE, type ReceivedMail } from "~/use-cases/messages/received-mail";
import { threadOfMail } from "~/use-cases/messages/thread-of-mail.server";
import { keepAttachments } from "./keep-attachments";

interface ReadMail extends ReceivedMail {
  attachments: Attachment[];
}

/**
 * Makes of a kept mail what it is: an answer lands on its thread, whether its address or the mail itself
 * says which, anything else is an enquiry, and what came with it becomes files. What the sender could be
 * checked for is kept and shown. What a machine
 * wrote is dropped, so that nothing goes round in circles. A mail that comes twice is kept once; done
 * again after it died half-way, it goes on where it was.
 * @returns what is left to commit.
 */
export async function fileMail(
  ctx: Ctx<Permission>,
  mailId: string,
  kept: KeptMail,
): Promise<Write[]> {
  const mail = await readMail(ctx, kept);
  if (!mail) return dropped("automatic");
  if (kept.replyToken) return answer(ctx, mailId, { replyToken: kept.replyToken }, mail);

  const threadId = await threadOfMail(ctx, mail);
  return threadId ? answer(ctx, mailId, { threadId }, mail) : enquire(ctx, mailId, mail);
}

/** Null for what could go round in circles. Its text comes first; of markup only the words are kept. */
async function readMail(
  { now, services }: Pick<Ctx, "now" | "services">,
  { from, bytes }: KeptMail,
): Promise<ReadMail | null> {
  const mail = await parseMail(bytes);
  const marks = {
    autoSubmitted: headerOf(mail, "auto-submitted"),
    precedence: headerOf(mail, "precedence"),
    envelopeFrom: from,
    messageId: mail.messageId ?? null,
  };
  if (isLoop(marks, services.mail.domain)) return null;

  const address = mail.from?.address || from;
  return {
    messageId: bareId(mail.messageId) ?? `${await sha256Hex(bytes)}@none`,
    answers: answeredIds(mail.references, mail.inReplyTo),
    from: { name: mail.from?.name?.slice(0, 200) || null, address },
    subject: mail.subject?.slice(0, 300) || null,
    body: ownWords(mail.text?.trim() ? mail.text : plainText(mail.html ?? "")),
    at: now(),
    checks: senderChecks(headerOf(mail, "authentication-results")),
    attachments: attachmentsOf(mail),
  };
}

async function answer(
  ctx: Ctx<Permission>,
  mailId: string,
  to: Parameters<typeof receiveAnswer>[1],
  mail: ReadMail,
) {
  const kept = await receiveAnswer(ctx, to, mail, idBeside(mailId, "msg"));
  // The thread went while the mail waited.
  if (!kept.ok) return dropped(kept.reason);
  return kept.value.isOurs ? keepAttachments(ctx, kept.value.about, mail.attachments, mailId) : [];
}

async function enquire(ctx: Ctx<Permission>, mailId: string, mail: ReadMail): Promise<Write[]> {
  const { ownerId, turn } = await ownerOfMail(ctx, mail.from.address);
  const outcome = await createLead(ctx, {
    id: idBeside(mailId, "ld"),
    person: {
      name: mail.from.name,
      phones: [],
      emails: [mail.from.address],
      preferredLanguage: null,
    },
    cameBy: "other",
    source: MAIL_SOURCE,
    externalId: mail.messageId,
    channel: "email",
    receivedAt: mail.at,
    message: mail.body || mail.subject,
    ownerId,
    repeatGoesToFirst: true,
  });
  // An erased person does not come back by a mail, and the sender is not told.
  if (!outcome.ok) return dropped(outcome.reason);

  const { lead } = outcome.value;
  const isOurs = lead.id === idBeside(mailId, "ld");
  const passed = isOurs && turn === lead.ownerId ? turn : null;
  const files = isOurs
    ? await keepAttachments(ctx, { kind: "lead", id: lead.id }, mail.attachments, mailId)
    : [];
  return [...finishMail(ctx, mail, passed), ...files];
}

function dropped(reason: string): Write[] {
  log("mail.dropped", { type: reason });
  return [];
}
