import type { Permission } from "~/config/permissions";
import type { Addressed, MailDb } from "~/db/mail-db.server";
import { isLeaving, isLoop, mailTarget, ownWords } from "~/domain/messages/inbound-mail";
import { plainText } from "~/domain/summaries/plain-text";
import { maskCards } from "~/lib/cards";
import { headerOf, parseMail } from "~/services/mail/parse-mail";
import type { Ctx } from "~/use-cases/ctx";
import { isAnswerable, keepMail } from "~/use-cases/messages/kept-mail.server";
import type { MailedRequest } from "~/use-cases/privacy/tickets/receive-mail.server";

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
  /** Where people write who ask about their data, and what takes it in. */
  privacyAddress: string;
  askForRights: (mail: MailedRequest) => Promise<void>;
  /** Ends the news that a link was sent for. */
  stopNews: (token: string) => Promise<void>;
  open: (addressed: Addressed) => Ctx<Permission>;
  /** Does the job at once; what fails or dies meanwhile is done later. */
  work: (jobId: string) => Promise<void>;
}

const MAX_BYTES = 25 * 1024 * 1024;
const NO_SUCH_ADDRESS = "550 5.1.1 No such address";
const CLOSED = "550 5.7.1 This workspace takes in no more mail";
const TOO_LARGE = "552 5.3.4 Message too large";

/**
 * Takes in a mail to a workspace's address. The address alone decides whose it is. It is kept as it came
 * before anything is made of it, so that nothing of it is lost when we die half-way.
 */
export async function answerMail(incoming: IncomingMail, world: MailWorld): Promise<void> {
  if (incoming.rawSize > MAX_BYTES) return incoming.setReject(TOO_LARGE);
  if (isLeaving(incoming.to)) return leave(incoming, world);
  if (isSameAddress(incoming.to, world.privacyAddress)) return ask(incoming, world);
  const target = mailTarget(incoming.to);
  const addressed = target && (await world.workspaces.addressedBy(target.mailToken));
  if (!addressed) return incoming.setReject(NO_SUCH_ADDRESS);
  if (addressed.purgeAt !== null) return incoming.setReject(CLOSED);

  const ctx = world.open(addressed);
  const { replyToken } = target;
  if (replyToken && !(await isAnswerable(ctx, replyToken)))
    return incoming.setReject(NO_SUCH_ADDRESS);

  const bytes = new Uint8Array(await new Response(incoming.raw).arrayBuffer());
  const jobId = await keepMail(ctx, { from: incoming.from, replyToken: replyToken ?? null, bytes });
  await world.work(jobId);
}

const isSameAddress = (one: string, other: string) =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** Somebody asks about their data. What a machine wrote asks for nothing, and is not answered. */
async function ask({ raw, from }: IncomingMail, world: MailWorld): Promise<void> {
  const mail = await parseMail(new Uint8Array(await new Response(raw).arrayBuffer()));
  const marks = {
    autoSubmitted: headerOf(mail, "auto-submitted"),
    precedence: headerOf(mail, "precedence"),
    envelopeFrom: from,
    messageId: mail.messageId ?? null,
  };
  if (isLoop(marks, world.privacyAddress.split("@")[1] ?? "")) return;

  const body = maskCards(ownWords(mail.text?.trim() ? mail.text : plainText(mail.html ?? "")));
  const subject = maskCards(mail.subject ?? "").slice(0, 300) || null;
  await world.askForRights({ address: mail.from?.address || from, subject, body });
}

/** Whoever leaves by mail writes no novel. */
const LONGEST_LEAVING = 256 * 1024;

/**
 * A mail to the address of `List-Unsubscribe`. Its subject carries the link's token, which alone decides: who
 * it says it is from proves nothing.
 */
async function leave({ raw, rawSize, setReject }: IncomingMail, world: MailWorld): Promise<void> {
  if (rawSize > LONGEST_LEAVING) return setReject(TOO_LARGE);
  const { subject } = await parseMail(new Uint8Array(await new Response(raw).arrayBuffer()));
  const [token] = /[\w-]{40,}/.exec(subject ?? "") ?? [];
  if (token) await world.stopNews(token);
}
