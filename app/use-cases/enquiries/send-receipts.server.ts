import { RETENTION } from "~/config/retention";
import type { Enquiry } from "~/db/enquiry-db.server";
import { DUBAI, formatDateTime } from "~/lib/format";
import { causeOf, log } from "~/lib/log";
import { DAY_MS, MINUTE_MS } from "~/lib/time";
import { bodiesOf, type Letter } from "~/services/mail/letter";
import { enquiryMails, enquiryTopics } from "~/words/enquiry-mails";
import { say } from "~/words/words";
import type { ReceiptCtx } from "./enquiry-ctx";

const AT_ONCE = 20;
const GIVEN_UP_AFTER_MS = 3 * DAY_MS;

/**
 * Sends the receipt to whoever wrote and what they wrote to our own desk, each once however often it is
 * called: the mails carry the enquiry's number as their key.
 */
export async function sendReceipt(ctx: ReceiptCtx, enquiry: Enquiry): Promise<void> {
  await ctx.mail.post(receiptFor(enquiry), `${enquiry.id}-receipt`);
  const letter = wordToTheDesk(enquiry, ctx.deskEmail);
  const key = `${enquiry.id}-desk`;
  await ctx.mail.send(
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
  await ctx.db.receiptLeft(enquiry.id, ctx.now());
}

/** Sends what could not leave before. One that still cannot does not hold up the others. */
export async function sendReceipts(ctx: ReceiptCtx): Promise<void> {
  const now = ctx.now();
  const waiting = await ctx.db.withoutReceipt(now - GIVEN_UP_AFTER_MS, now - MINUTE_MS, AT_ONCE);
  for (const enquiry of waiting)
    await sendReceipt(ctx, enquiry).catch((failure) =>
      log("background.failed", { cause: causeOf(failure) }),
    );
}

/** It says nothing that was typed into the form, so that nobody can have us send their own words. */
function receiptFor({ id, email, locale, dueAt }: Enquiry): Letter {
  const t = say(locale, enquiryMails);
  const due = formatDateTime(dueAt, locale, DUBAI);
  return {
    to: { address: email },
    locale,
    subject: t("subject", { id }),
    paragraphs: [t("text", { id, due }), t("keep")],
    because: t("because", { days: RETENTION.enquiries.days }),
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
