import { type MailSettings, readMailSettings } from "~/config/mail.server";
import { newId } from "~/lib/ids";
import type { Clock } from "~/lib/time";
import { httpMailer } from "~/services/mail/http-mailer";
import { bodiesOf, type Letter } from "~/services/mail/letter";
import { localMailer } from "~/services/mail/local-mailer";
import type { Mail, Mailer } from "~/services/mail/mailer";
import { smtpMailer } from "~/services/mail/smtp-mailer";

const PRODUCT = "CLOSR";
const TRIES = 3;
const FIRST_PAUSE_MS = 500;

/** The way that mails leave. */
export function mailerOf(env: Env): Mailer {
  const settings = readMailSettings(env);
  if (settings.MAIL_BY === "local") return localMailer;
  if (settings.MAIL_BY === "http")
    return httpMailer({ endpoint: settings.MAIL_ENDPOINT, apiKey: settings.MAIL_API_KEY });

  return smtpMailer({
    host: settings.SMTP_HOST,
    port: settings.SMTP_PORT,
    security: settings.SMTP_SECURITY,
    user: settings.SMTP_USER,
    password: settings.SMTP_PASSWORD,
    clientName: domainOf(settings),
  });
}

/** Sends a letter of the product's own, and again when nobody took it over, under the same key. */
export async function sendLetter(env: Env, letter: Letter, now: Clock): Promise<void> {
  const mailer = mailerOf(env);
  const key = newId("ml", now());
  const mail = mailOf(letter, readMailSettings(env), key, now());

  for (let left = TRIES - 1, pause = FIRST_PAUSE_MS; ; left--, pause *= 4) {
    try {
      return await mailer.send(mail, key);
    } catch (failure) {
      if (left === 0) throw failure;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** A letter of the product as a mail: from us, answered by nobody, with an id of ours. */
export function mailOf(letter: Letter, settings: MailSettings, key: string, at: number): Mail {
  return {
    ...bodiesOf(letter),
    from: { name: PRODUCT, address: settings.MAIL_FROM },
    to: letter.to,
    subject: letter.subject,
    messageId: `${key}@${domainOf(settings)}`,
    sentAt: at,
    automatic: true,
  };
}

const domainOf = ({ MAIL_FROM }: MailSettings) => MAIL_FROM.slice(MAIL_FROM.lastIndexOf("@") + 1);
