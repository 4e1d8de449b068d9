import { ATTEMPTS } from "~/domain/identity/attempts";
import { askedByMail } from "~/domain/privacy/mailed-request";
import { normaliseEmail } from "~/lib/email";
import { commit } from "../../commit";
import { receiving } from "./receive-ticket.server";
import { addressHashOf, type TicketCtx } from "./ticket";

/** A mail to the privacy address, as far as it matters. */
export interface MailedRequest {
  address: string;
  subject: string | null;
  body: string;
}

/** What taking one in needs: there is no browser whose language or address could be asked. */
type MailCtx = Pick<
  TicketCtx,
  "db" | "actor" | "now" | "timeZone" | "ring" | "services" | "attempts" | "place"
> & {
  /** Takes in a mail that asks for no right: nobody's desk but the operator's own reads it. */
  enquire: (mail: MailedEnquiry) => Promise<void>;
};

interface MailedEnquiry {
  email: string;
  message: string;
  locale: "en" | "ar";
}

const ARABIC = /\p{Script=Arabic}/u;
const MOST = 4_000;

/**
 * Makes a request of a mail to the privacy address, and sends its code to the address that it says it is from: whom
 * a mail says it is from shows nothing yet, so nothing is done before the code came back. One that asks for no right is
 * an enquiry. Past its limit, or from no address, nothing is made.
 * @returns whether there is a request now.
 */
export async function receiveMail(
  ctx: MailCtx,
  { address, subject, body }: MailedRequest,
): Promise<boolean> {
  const email = normaliseEmail(address);
  if (!email) return false;
  const from = `requestFrom:${await addressHashOf(ctx.services, email)}`;
  const waits = await ctx.attempts.count(ctx.now(), { key: from, policy: ATTEMPTS.mailedRequests });
  if (waits > 0) return false;

  const details = [subject, body].filter(Boolean).join("\n\n").slice(0, MOST);
  const locale = ARABIC.test(details) ? ("ar" as const) : ("en" as const);
  const wanted = askedByMail(subject, body);
  if (!wanted) {
    await ctx.enquire({ email, message: details, locale });
    return false;
  }
  const asked = { email, phone: null, details, by: "self" as const, locale };
  const form = { ...wanted, by: "self" as const, email, details };
  const { writes } = await receiving(ctx, form, asked, ctx.now(), "mail");
  await commit(ctx, ...writes);
  return true;
}
