import type { mailings } from "~/db/schema";
import type { Letter } from "~/services/mail/letter";
import { mailingMails, mailingPurposeWords } from "~/words/mailings";
import { say } from "~/words/words";
import { wayOut } from "../way-out";
import type { MailingCtx } from "./mailing-ctx";
import type { Recipient } from "./recipients";

export type Mailing = typeof mailings.$inferSelect;

/** A mailing as one recipient gets it, in their language, with the ways out of it. */
export async function newsLetter(
  ctx: Pick<MailingCtx, "db" | "services">,
  mailing: Mailing,
  { email, name, locale, addressHash }: Recipient,
): Promise<Letter> {
  const t = say(locale, mailingMails);
  const [subject, body] =
    locale === "ar" ? [mailing.subjectAr, mailing.bodyAr] : [mailing.subjectEn, mailing.bodyEn];
  const hello = name ? [t("hello", { name })] : [];
  const purpose = say(locale, mailingPurposeWords)(mailing.purpose);
  return {
    to: name ? { name, address: email } : { address: email },
    locale,
    subject,
    paragraphs: [...hello, ...body.split(/\r?\n\s*\r?\n/).map((text) => text.trim())],
    because: t("because", { company: ctx.services.company.names[locale].legalName, purpose }),
    leave: await wayOut(ctx, { addressHash, purpose: mailing.purpose }, locale),
  };
}
