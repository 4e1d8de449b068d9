import { withLatinDigits } from "~/lib/invisible";
import { maskTraces, type Traits } from "./traces";

export interface Redacted {
  text: string;
  /** How many places gave way. */
  redacted: number;
}

const OTHER = "[another person]";
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
/** With a plus or a nought in front, so that no amount of money is taken for a number. */
const PHONE = /(?:\+|\b0|٠)\p{Nd}?(?:[\s().\-/]{0,3}\p{Nd}){7,14}/gu;

/**
 * A text without other people's e-mails and numbers, and without the names of `others` (folded): what a
 * person is given about themselves must not give away somebody else.
 */
export function redactOthers(text: string, own: Traits, others: readonly string[]): Redacted {
  let redacted = 0;
  const swap = () => {
    redacted += 1;
    return OTHER;
  };
  const plain = text
    .replace(EMAIL, (email) => (own.emails.includes(email.toLowerCase()) ? email : swap()))
    .replace(PHONE, (phone) => (isOwn(phone, own) ? phone : swap()));
  const names = maskTraces(plain, { ids: [], phones: [], emails: [], names: others }, "", {
    names: true,
  });
  return {
    text: names.text.replaceAll("[…]", OTHER),
    redacted: redacted + names.found,
  };
}

function isOwn(phone: string, { phones }: Traits) {
  const digits = withLatinDigits(phone).replace(/\D/g, "");
  return phones.some((own) => digits.includes(own));
}
