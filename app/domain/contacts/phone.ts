import {
  type CountryCode,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from "libphonenumber-js/max";
import { withLatinDigits, withoutInvisible } from "~/lib/invisible";

/** `valid`: known to the number library; `possible`: long enough, to be kept and called. */
type PhoneCertainty = "valid" | "possible";
type PhoneStatus = PhoneCertainty | "split" | "invalid" | "not_a_phone" | "empty";
type PhoneLine = "mobile" | "landline" | "toll-free" | "unknown";

export interface Phone {
  /** As it was written, without the invisible. */
  raw: string;
  e164: string;
  /** ISO 3166 country, null where the library does not know the range. */
  country: string | null;
  line: PhoneLine;
  certainty: PhoneCertainty;
}

export interface PhoneReading {
  status: PhoneStatus;
  /** None unless the status is valid, possible or split. */
  phones: Phone[];
  raw: string;
}

/** A WhatsApp business-scoped id: two capitals, a dot, perhaps `ENT.`, up to 128 letters and digits. */
const BUSINESS_SCOPED_ID = /^[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}$/;
const MAX_LENGTH = 200;

export const isBusinessScopedId = (text: string): boolean => BUSINESS_SCOPED_ID.test(text.trim());

/**
 * Reads what a person or a portal wrote in the place of a phone number. A number without an international
 * prefix must be valid in the default country; one with a prefix need only be possible. Nothing is ever
 * thrown away: `raw` is to be kept whatever the status.
 * @param defaultCountry ISO 3166, of the workspace.
 */
export function readPhone(text: string, defaultCountry = "AE"): PhoneReading {
  const raw = withoutInvisible(text).trim().slice(0, MAX_LENGTH);
  if (raw === "") return { status: "empty", phones: [], raw };
  if (isBusinessScopedId(raw) || raw.includes("@")) {
    return { status: "not_a_phone", phones: [], raw };
  }

  const whole = parseOne(raw, defaultCountry);
  const parts = whole ? [whole] : parseParts(raw, defaultCountry);
  const [only, second] = parts;
  if (!only) return { status: "invalid", phones: [], raw };

  return { status: second ? "split" : only.certainty, phones: parts, raw };
}

/** Several numbers in one cell count only when each part is a number. */
function parseParts(raw: string, defaultCountry: string): Phone[] {
  const parts = raw
    .split(/[/;,|\n]|\s(?:or|and|&|و|أو|او)\s/i)
    .filter((part) => part.trim() !== "");
  const phones = parts
    .map((part) => parseOne(part, defaultCountry))
    .filter((phone) => phone !== null);
  if (parts.length < 2 || phones.length < parts.length) return [];

  return [...new Map(phones.map((phone) => [phone.e164, phone])).values()];
}

function parseOne(raw: string, defaultCountry: string): Phone | null {
  const digits = withLatinDigits(raw.normalize("NFKC")).trim();
  const written = digits.replace(/^tel:/i, "").replace(/^00(?=\s?[1-9])/, "+");
  const number = parsePhoneNumberFromString(written, defaultCountry as CountryCode);
  if (!number || !isSoleNumber(written, number)) return null;

  if (number.isValid()) return phoneOf(raw, number, "valid");
  return written.startsWith("+") && number.isPossible() ? phoneOf(raw, number, "possible") : null;
}

/** The library takes the first number it meets: digits that it left over mean there were two. */
function isSoleNumber(written: string, number: PhoneNumber): boolean {
  const digits = written.replace(/\D/g, "").length;
  const read = number.number.replace(/\D/g, "").length + (number.ext?.length ?? 0);

  return digits <= read + 1;
}

const LINES: Record<string, PhoneLine> = {
  MOBILE: "mobile",
  FIXED_LINE_OR_MOBILE: "mobile",
  FIXED_LINE: "landline",
  TOLL_FREE: "toll-free",
  SHARED_COST: "toll-free",
};

const phoneOf = (raw: string, number: PhoneNumber, certainty: PhoneCertainty): Phone => ({
  raw: raw.trim(),
  e164: number.number,
  country: number.country ?? null,
  line: LINES[number.getType() ?? ""] ?? "unknown",
  certainty,
});
