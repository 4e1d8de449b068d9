import PostalMime from "postal-mime";
import type { Permission } from "~/config/permissions";
import type { Addressed, MailDb } from "~/db/mail-db.server";
import { bareId, isLoop, mailTarget, ownWords, senderChecks } from "~/domain/messages/inbound-mail";
import { plainText } from "~/domain/summaries/plain-text";
import type { Bytes } from "~/lib/bytes";
import { log } from "~/lib/log";
import { sha256Hex } from "~/lib/secrets";
import type { Ctx } from "~/use-cases/ctx";
import { createLead } from "~/use-cases/leads/create-lead.server";
import { finishMail, ownerOfMail } from "~/use-cases/messages/mail-enquiry.server";
import { receiveAnswer } from "~/use-cases/messages/receive-answer.server";
import { MAIL_SOURCE, type ReceivedMail } from "~/use-cases/messages/received-mail";
import { type Attachment, keepAttachments } from "./keep-attachments";

/** A mail as the platform hands it over. */
export interface IncomingMail {
  /** Of the envelope. */
  from: string;
  to: string;
  raw: ReadableStream<Uint8Array>;
  rawSize: number;
  /** Ends in a permanent error for whoever sends it. */
  setReject: (reason: string) => void;
}

/** What inbound mail needs of the world. */
export interface MailWorld {
  workspaces: MailDb;
  now: Ctx["now"];
  /** Where our own Message-IDs end. */
  domain: string;
  open: (addressed: Addressed) => Ctx<Permission>;
}

const MAX_BYTES = 25 * 1024 * 1024;
const NO_SUCH_ADDRESS = "550 5.1.1 No such address";
const TOO_LARGE = "552 5.3.4 Message too large";

/**
 * Takes in a mail to a workspace's address: an answer lands on its thread, anything else is an enquiry.
 * The address alone decides whose it is; what the sender could be checked for is kept and shown. What a
 * machine wrote is dropped, so that nothing goes round in circles. A mail that comes twice is kept once.
 */
export async function answerMail(incoming: IncomingMail, world: MailWorld): Promise<void> {
  if (incoming.rawSize > MAX_BYTES) return incoming.setReject(TOO_LARGE);
  const target = mailTarget(incoming.to);
  const addressed = target && (await world.workspaces.addressedBy(target.mailToken));
  if (!addressed) return incoming.setReject(NO_SUCH_ADDRESS);

  const mail = await readMail(incoming, world);
  if (!mail) return log("mail.dropped", { type: "automatic" });

  const ctx = world.open(addressed);
  if (!target.replyToken) return becomeEnquiry(ctx, mail);
  const kept = await receiveAnswer(ctx, target.replyToken, mail);
  if (!kept.ok) return incoming.setReject(NO_SUCH_ADDRESS);
  if (kept.value.isNew) await keepAttachments(ctx, kept.value.about, mail.attachments);
}

interface ReadMail extends ReceivedMail {
  attachments: Attachment[];
}

/** Null for what could go round in circles. Its text comes first; of markup only the words are kept. */
async function readMail(
  { from, raw }: IncomingMail,
  { now, domain }: MailWorld,
): Promise<ReadMail | null> {
  const bytes = new Uint8Array(await new Response(raw).arrayBuffer());
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50 });
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value ?? null;
  const marks = {
    autoSubmitted: header("auto-submitted"),
    precedence: header("precedence"),
    envelopeFrom: from,
    messageId: mail.messageId ?? null,
  };
  if (isLoop(marks, domain)) return null;

  const address = mail.from?.address || from;
  return {
    messageId: bareId(mail.messageId) ?? `${await sha256Hex(bytes)}@none`,
    from: { name: mail.from?.name?.slice(0, 200) || null, address },
    subject: mail.subject?.slice(0, 300) || null,
    body: ownWords(mail.text?.trim() ? mail.text : plainText(mail.html ?? "")),
    at: now(),
    checks: senderChecks(header("authentication-results")),
    attachments: mail.attachments.flatMap(({ filename, content }) =>
      filename && typeof content !== "string"
        ? [{ name: filename, bytes: new Uint8Array(content) as Bytes }]
        : [],
    ),
  };
}

async function becomeEnquiry(ctx: Ctx<Permission>, mail: ReadMail): Promise<void> {
  const { ownerId, turn } = await ownerOfMail(ctx, mail.from.address);
  const outcome = await createLead(ctx, {
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
  });
  // An erased person does not come back by a mail, and the sender is not told.
  if (!outcome.ok) return log("mail.dropped", { type: outcome.reason });
  const { isNew, lead } = outcome.value;
  await finishMail(ctx, mail, isNew ? turn : null);
  if (isNew) await keepAttachments(ctx, { kind: "lead", id: lead.id }, mail.attachments);
}
