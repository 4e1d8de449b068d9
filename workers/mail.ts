import { readMailSettings } from "~/config/mail.server";
import { MAIL_PROVIDER_ID } from "~/config/subprocessors";
import { IdentityDb } from "~/db/identity-db.server";
import { httpMailer } from "~/services/mail/http-mailer";
import { localMailer } from "~/services/mail/local-mailer";
import type { Mailer } from "~/services/mail/mailer";
import { type Post, postOffice } from "~/services/mail/post";
import { smtpMailer } from "~/services/mail/smtp-mailer";
import { insistOnPermit, type Outside } from "~/services/net/outbound";

/** The way that mails leave, each key once. */
export function postOf(env: Env, outside: Outside): Post {
  const db = new IdentityDb(env.DB);
  const sent = {
    has: (key: string) => db.hasSent(key),
    add: async (key: string, messageId: string) => {
      await db.commit(db.recordSent(key, messageId, outside.now()));
    },
  };
  return postOffice(mailerOf(env, outside), sent, readMailSettings(env).MAIL_FROM, outside.now);
}

/** What is to be sent waits with its job until there is a way. */
const noMailer: Mailer = {
  async send() {
    throw new Error("no way is set for mails: MAIL_BY");
  },
};

function mailerOf(env: Env, outside: Outside): Mailer {
  const settings = readMailSettings(env);
  if (settings.MAIL_BY === "local") return localMailer;
  if (settings.MAIL_BY === "none") return noMailer;
  if (settings.MAIL_BY === "http")
    return httpMailer({ endpoint: settings.MAIL_ENDPOINT, apiKey: settings.MAIL_API_KEY }, outside);

  const mailer = smtpMailer({
    host: settings.SMTP_HOST,
    port: settings.SMTP_PORT,
    security: settings.SMTP_SECURITY,
    user: settings.SMTP_USER,
    password: settings.SMTP_PASSWORD,
    clientName: settings.MAIL_FROM.slice(settings.MAIL_FROM.lastIndexOf("@") + 1),
  });

  return {
    async send(mail, key) {
      await insistOnPermit(outside.permit, MAIL_PROVIDER_ID);
      await mailer.send(mail, key);
    },
  };
}
