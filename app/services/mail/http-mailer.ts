import { MAIL_PROVIDER_ID } from "~/config/subprocessors";
import { type Outside, recordedFetch } from "../net/outbound";
import { type Mail, type Mailer, RecipientRefused } from "./mailer";
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
    if (answer.ok) await answer.body?.cancel();
    else throw await refusalOf(answer);
  },
});

const MOST_SAID = 2_000;

/** Of refusals only one that names the recipient is about the recipient, and not about us. */
async function refusalOf(answer: Response): Promise<Error> {
  const message = `the mail provider answered ${answer.status}`;
  const said = (await answer.text()).slice(0, MOST_SAID);
  const isRecipients = [400, 422].includes(answer.status) && /[`'"]to\b|recipient/i.test(said);
  return isRecipients ? new RecipientRefused(message) : new Error(message);
}

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
