import { MAIL_PROVIDER_ID } from "~/config/subprocessors";
import { type Outside, recordedFetch } from "../net/outbound";
import type { Mail, Mailer } from "./mailer";
import { headersOf, mailbox, oneLine } from "./mime";

export interface HttpMailSettings {
  /** Where the provider takes mails, as `https://api.resend.com/emails`. */
  endpoint: string;
  apiKey: string;
}

/** Those that the provider writes itself from the fields beside them. */
const ITS_OWN = new Set(["From", "To", "Reply-To", "Subject", "Date"]);
const TIMEOUT_MS = 10_000;

/**
 * Sends by a provider's JSON interface of the common shape. The key goes along, so that the provider
 * drops a repetition.
 */
export const httpMailer = ({ endpoint, apiKey }: HttpMailSettings, outside: Outside): Mailer => ({
  async send(mail, key) {
    const headers = {
      Authorization: `Bearer ${apiKey}`,
      "Content-Type": "application/json",
      "Idempotency-Key": key,
    };
    const answer = await recordedFetch(
      {
        method: "POST",
        url: endpoint,
        headers,
        body: JSON.stringify(bodyOf(mail)),
        purpose: "mail",
        subProcessor: MAIL_PROVIDER_ID,
      },
      outside,
      AbortSignal.timeout(TIMEOUT_MS),
    );
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`the mail provider answered ${answer.status}`);
  },
});

function bodyOf(mail: Mail) {
  const others = Object.entries(headersOf(mail)).filter(([name]) => !ITS_OWN.has(name));
  return {
    from: mailbox(mail.from),
    to: [mail.to.address],
    ...(mail.replyTo && { reply_to: mailbox(mail.replyTo) }),
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    headers: Object.fromEntries(
      others.map(([name, value]) => [name, value.replace(/\r\n /g, " ")]),
    ),
  };
}
