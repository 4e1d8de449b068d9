import { withoutInvisible } from "~/lib/invisible";
import { plainDigits } from "~/lib/plain-digits";

/** The authority publishes no check digit: its length and its beginning are all that can be checked. */
const TRN = /^100\d{12}$/;
const BETWEEN_GROUPS = /[\s\p{Pd}.]/gu;
const SHOWN_DIGITS = 4;

/**
 * A tax registration number of the United Arab Emirates as 15 plain digits, however it is grouped and in whatever
 * digits it is typed; null when it is none.
 */
export function parseTrn(typed: string): string | null {
  const plain = plainDigits(withoutInvisible(typed.normalize("NFKC"))).replace(BETWEEN_GROUPS, "");
  return TRN.test(plain) ? plain : null;
}

/** As much of a number as is ever shown. */
export const lastDigitsOf = (trn: string): string => trn.slice(-SHOWN_DIGITS);
