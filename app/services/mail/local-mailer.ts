import { localMailbox } from "../local/local-mail";
import type { Mailer } from "./mailer";
import { headersOf } from "./mime";

/** Puts mails where /dev/mail shows them. For somebody's own machine. */
export const localMailer: Mailer = {
  async send(mail) {
    localMailbox().add({
      id: mail.messageId,
      sentAt: new Date(mail.sentAt).toISOString(),
      from: mail.from.address,
      to: [mail.to.address],
      subject: mail.subject,
      headers: headersOf(mail),
      text: mail.text,
      html: mail.html,
    });
  },
};
