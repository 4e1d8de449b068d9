import { answerDue } from "~/domain/enquiries/answer-due";
import type { EnquiryForm } from "~/domain/enquiries/enquiry.form";
import { ATTEMPTS } from "~/domain/identity/attempts";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { MINUTE_MS } from "~/lib/time";
import type { EnquiryCtx } from "./enquiry-ctx";
import { sendReceipt } from "./send-receipts.server";

/**
 * Keeps what somebody wrote to us and sends the receipt after the answer. Refused while the same place, or
 * mails to the same address, have come too often. A receipt that does not leave is sent by the schedule.
 * @returns the enquiry's number.
 */
export async function receiveEnquiry(ctx: EnquiryCtx, form: EnquiryForm) {
  const mailKey = `mailTo:${await ctx.hashOf("attempts.mailTo", form.email)}`;
  const waitMs = await ctx.attempts.count(
    ctx.now(),
    { key: `enquiryFrom:${ctx.addressHash}`, policy: ATTEMPTS.enquiryFrom },
    { key: mailKey, policy: ATTEMPTS.mailTo },
  );
  if (waitMs > 0) return { ...refuse("too-many-attempts"), retryAfterS: Math.ceil(waitMs / 1_000) };

  const at = ctx.now();
  const enquiry = { id: newId("eq", at), at, locale: ctx.locale, ...form };
  const kept = {
    ...enquiry,
    dueAt: answerDue(at),
    receiptAt: null,
    tries: 0,
    nextTryAt: at + MINUTE_MS,
    ...{ state: "open" as const, settledAt: null, settledBy: null },
  };
  await ctx.db.add(kept);
  ctx.later(() => sendReceipt(ctx, kept));
  return accept(kept.id);
}
