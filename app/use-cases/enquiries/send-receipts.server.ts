import type { Enquiry } from "~/db/enquiry-db.server";
import { daysOf } from "~/domain/policy/retention";
import { DUBAI, formatDateTime } from "~/lib/format";
import { causeOf, log } from "~/lib/log";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "~/lib/time";
import { bodiesOf, type Letter } from "~/services/mail/letter";
import { RecipientRefused } from "~/services/mail/mailer";
import { forDays } from "~/words/durations";
import { enquiryMails, enquiryTopics } from "~/words/enquiry-mails";
import { say } from "~/words/words";
import type { ReceiptCtx } from "./enquiry-ctx";
import { cameByMail } from "./keep-mailed-enquiry.server";

const AT_ONCE = 20;
const GIVEN_UP_AFTER_MS = 3 * DAY_MS;
const LONGEST_PAUSE_MS = 6 * HOUR_MS;

/**
 * Sends what somebody wrote to our own desk and the receipt to whoever wrote, each once however often it is
 * called: the mails carry the enquiry's number as their key. Neither waits for the other.
 * @throws when one of them may leave later.
 */
export async function sendReceipt(ctx: ReceiptCtx, enquiry: Enquiry): Promise<void> {
  const tried = await Promise.allSettled([
    tellDesk(ctx, enquiry),
    sendTo(ctx, enquiry).catch(unlessRefused),
  ]);
  for (const one of tried) if (one.status === "rejected") throw one.reason;
  await ctx.db.receiptLeft(enquiry.id, ctx.now());
}

async function sendTo(ctx: ReceiptCtx, enquiry: Enquiry) {
  const { retention } = await ctx.inForce();
  const letter = receiptFor(enquiry, daysOf(retention, "enquiries"));
  return ctx.mail.post(letter, `${enquiry.id}-receipt`);
}

function tellDesk(ctx: ReceiptCtx, enquiry: Enquiry) {
  const letter = wordToTheDesk(enquiry, ctx.deskEmail);
  const key = `${enquiry.id}-desk`;
  return ctx.mail.send(
    {
      ...bodiesOf(letter),
      from: { name: "CLOSR", address: ctx.mail.from },
      to: letter.to,
      replyTo: { name: enquiry.name, address: enquiry.email },
      subject: letter.subject,
      messageId: `${key}@${ctx.mail.domain}`,
      sentAt: ctx.now(),
      automatic: true,
    },
    key,
  );
}

/** An address that takes no mail will have no receipt, however often it is tried. */
function unlessRefused(failure: unknown) {
  if (!(failure instanceof RecipientRefused)) throw failure;
  log("receipt.not-delivered", { cause: causeOf(failure) });
}

/** Sends what could not leave before. One that still cannot holds up no other, and waits longer each time. */
export async function sendReceipts(ctx: ReceiptCtx): Promise<void> {
  const now = ctx.now();
  for (const enquiry of await ctx.db.withoutReceipt(now - GIVEN_UP_AFTER_MS, now, AT_ONCE))
    await sendReceipt(ctx, enquiry).catch((failure) => wait(ctx, enquiry, failure));
}

async function wait({ db, now }: ReceiptCtx, { id, at, tries }: Enquiry, failure: unknown) {
  const nextTryAt = now() + Math.min(2 ** (tries + 1) * MINUTE_MS, LONGEST_PAUSE_MS);
  await db.receiptStayed(id, tries + 1, nextTryAt);
  const isGivenUp = nextTryAt >= at + GIVEN_UP_AFTER_MS;
  log(isGivenUp ? "enquiry.given-up" : "background.failed", {
    messageId: id,
    cause: causeOf(failure),
  });
}

/** It says nothing that was typed into the form, so that nobody can have us send their own words. */
function receiptFor(enquiry: Enquiry, days: number): Letter {
  const { id, email, locale, dueAt } = enquiry;
  const t = say(locale, enquiryMails);
  const due = formatDateTime(dueAt, locale, DUBAI);
  return {
    to: { address: email },
    locale,
    subject: t("subject", { id }),
    paragraphs: [t("text", { id, due }), t("keep")],
    because: t(cameByMail(enquiry) ? "becauseMail" : "because", { time: forDays(locale, days) }),
  };
}

function wordToTheDesk({ id, locale, topic, name, message, dueAt }: Enquiry, desk: string): Letter {
  const t = say(locale, enquiryMails);
  const due = formatDateTime(dueAt, locale, DUBAI);
  return {
    to: { address: desk },
    locale,
    subject: t("deskSubject", { topic: say(locale, enquiryTopics)(topic), id }),
    paragraphs: [t("deskText", { name, due }), message],
    because: t("deskBecause"),
  };
}
