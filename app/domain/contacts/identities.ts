import { normaliseEmail } from "~/lib/email";
import { type Phone, readPhone } from "./phone";

/** A phone to keep: as it was given, and as it is dialled, where a number could be read. */
export interface KeptPhone {
  raw: string;
  e164: string | null;
}

/** Something a person is recognised by, in the one form in which it is compared. */
export interface Identity {
  kind: "phone" | "email";
  /** E.164, or an address in lower case. */
  norm: string;
  /** A phone's digits from the last to the first; null for an e-mail. */
  tail: string | null;
}

/**
 * Reads what was typed as phones. Nothing is refused: what is no number is kept as it was given, and
 * two numbers in one line become two.
 */
export function phonesFrom(texts: readonly string[]): KeptPhone[] {
  const kept = texts.flatMap((text) => {
    const { phones, raw } = readPhone(text);
    if (raw === "") return [];
    return phones.length > 0 ? phones.map(asKept) : [{ raw, e164: null }];
  });

  return [...new Map(kept.map((phone) => [phone.e164 ?? phone.raw, phone])).values()];
}

const asKept = ({ raw, e164 }: Phone): KeptPhone => ({ raw, e164 });

/** What a contact with these phones and e-mails is recognised by; nothing twice. */
export function identitiesOf(contact: {
  phones: readonly KeptPhone[];
  emails: readonly string[];
}): Identity[] {
  const numbers = contact.phones.map(({ e164 }) => e164).filter((e164) => e164 !== null);
  const phones = [...new Set(numbers)].map((norm) => ({
    kind: "phone" as const,
    norm,
    tail: tailOf(norm),
  }));
  const addresses = contact.emails.map(normaliseEmail).filter((norm) => norm !== null);
  const emails = [...new Set(addresses)].map((norm) => ({
    kind: "email" as const,
    norm,
    tail: null,
  }));

  return [...phones, ...emails];
}

/** Digits from the last to the first: the end of a number is then a beginning. */
export const tailOf = (digits: string) => [...digits.replaceAll(/\D/g, "")].reverse().join("");
