import type { MailingPurpose } from "~/domain/mailings/purposes";
import type { Locale } from "~/lib/locale";
import { sha256Hex } from "~/lib/secrets";
import { mailingPurposeWords, newsForm } from "~/words/mailings";
import { say } from "~/words/words";

/** Of the words below. Changed words need a new one; a test holds them to it. */
export const AGREEMENT_VERSION = "2";

/** The words that somebody says yes to, as they stand at every form that asks. */
export const agreementText = (purpose: MailingPurpose, locale: Locale) => {
  const t = say(locale, mailingPurposeWords);
  return [t(purpose), t(`${purpose}-what`), say(locale, newsForm)("agreed")].join("\n");
};

/** What proves which words those were. */
export const agreedTo = async (purpose: MailingPurpose, locale: Locale) => ({
  textVersion: AGREEMENT_VERSION,
  textSha256: await sha256Hex(agreementText(purpose, locale)),
});
