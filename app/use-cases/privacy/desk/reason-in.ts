import type { Locale } from "~/lib/locale";
import { accountErasure } from "~/words/account-erasure";
import { askerMails } from "~/words/asker-mails";
import { requestDesk } from "~/words/privacy-desk";

/** The reasons that the product itself gives. A step keeps the sentence as it was said then, in one language. */
const ITS_OWN: readonly Readonly<Record<Locale, string>>[] = [
  requestDesk["taken-back"],
  askerMails.takenBack,
  askerMails.unconfirmed,
  accountErasure.takenBack,
];

/** Why a step was taken: a reason of the product's own in the reader's language, a person's as they wrote it. */
export const reasonIn = (locale: Locale, reason: string | null): string | null =>
  ITS_OWN.find((said) => Object.values(said).some((one) => one === reason))?.[locale] ?? reason;
