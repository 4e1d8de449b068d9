import { fold } from "~/lib/fold";
import { withLatinDigits } from "~/lib/invisible";

/** By what an erased person would be known again, wherever it stood. */
export interface Traits {
  /** Random ids of the person's own records. */
  ids: readonly string[];
  /** Digits of their numbers, without the country's code where there is more than enough without it. */
  phones: readonly string[];
  /** In lower case. */
  emails: readonly string[];
  /** Folded, of two words at least: one word alone names too many. */
  names: readonly string[];
}

interface Named {
  nameEn: string | null;
  nameAr: string | null;
  emails: readonly string[];
  phones: readonly { raw: string; e164: string | null }[];
}

const SIGNIFICANT_DIGITS = 9;
const FEWEST_DIGITS = 7;

/** The traits of a contact; `identities` are what else they are recognised by (a chat id, a portal's number). */
export function traitsOf(
  contact: Named & { id: string },
  identities: readonly { kind: string; norm: string }[],
): Traits {
  const numbers = [
    ...contact.phones.map(({ raw, e164 }) => e164 ?? raw),
    ...identities.filter(({ kind }) => kind === "phone").map(({ norm }) => norm),
  ];
  const addresses = [
    ...contact.emails,
    ...identities.filter(({ kind }) => kind === "email").map(({ norm }) => norm),
  ];
  const others = identities.filter(({ kind }) => kind !== "phone" && kind !== "email");
  return {
    ids: unique([contact.id, ...others.map(({ norm }) => norm)]),
    phones: unique(numbers.map(significantDigits).filter((digits) => digits !== null)),
    emails: unique(addresses.map((address) => address.trim().toLowerCase()).filter(Boolean)),
    names: unique(
      [contact.nameEn, contact.nameAr].map(nameKey).filter((name) => name.includes(" ")),
    ),
  };
}

/** A name as it is compared: its folded words with one space between. */
export const nameKey = (name: string | null): string =>
  wordsOf(name ?? "")
    .map(({ folded }) => folded)
    .join(" ");

/** The end of a number, by which all its spellings are known; null when there is too little of it. */
export function significantDigits(phone: string): string | null {
  const digits = withLatinDigits(phone).replace(/\D/g, "").replace(/^0+/, "");
  return digits.length < FEWEST_DIGITS ? null : digits.slice(-SIGNIFICANT_DIGITS);
}

/** Which traits a text is searched for: names are common words in places where people are not told of. */
export interface Look {
  names: boolean;
  /** Whether, in a text that names the person, each word of the name gives way too. */
  words?: boolean;
}

export interface Masked {
  text: string;
  /** How many places gave way; 0 when the text is clean. */
  found: number;
}

/** What stands where a person was named. */
export const BLACKED_OUT = "[…]";

/** The text with everything blacked out that names the person; their ids give way to `pseudonym`. */
export function maskTraces(text: string, traits: Traits, pseudonym: string, look: Look): Masked {
  let found = 0;
  const swap = (by: string) => () => {
    found += 1;
    return by;
  };
  let masked = text;
  for (const id of traits.ids) masked = masked.replace(exactly(id), swap(pseudonym));
  for (const email of traits.emails) masked = masked.replace(addressOf(email), swap(BLACKED_OUT));
  masked = withoutPhones(masked, traits.phones, swap(BLACKED_OUT));
  if (look.names) masked = withoutNames(masked, traits.names, swap(BLACKED_OUT));
  if (look.names && look.words && found > 0)
    masked = withoutNames(masked, namePartsOf(traits), swap(BLACKED_OUT));

  return { text: masked, found };
}

/** The words of their names that are more than a letter or an article. */
const namePartsOf = ({ names }: Traits) =>
  unique(names.flatMap((name) => name.split(" "))).filter((word) => word.length >= 3);

const literally = (text: string) => text.replaceAll(/[$()*+./?[\\\]^{|}]/g, "\\$&");

const exactly = (text: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}_.+])${literally(text)}(?![\\p{L}\\p{N}_])`, "giu");

/** Not as a part of a longer one: `a-khan@mail.example` and `khan@mail.example.ae` are other people's. */
const addressOf = (email: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}_.+%'-])${literally(email)}(?![\\p{L}\\p{N}_-]|\\.[\\p{L}\\p{N}])`,
    "giu",
  );

/** Digits of any script with what people put between them. */
const NUMBER = /[+(]?\p{Nd}(?:[\s().\-/]{0,3}\p{Nd}){6,30}/gu;

function withoutPhones(text: string, phones: readonly string[], mask: () => string): string {
  if (phones.length === 0) return text;

  return text.replace(NUMBER, (written) => {
    const digits = withLatinDigits(written).replace(/\D/g, "");
    return phones.some((phone) => digits.includes(phone)) ? mask() : written;
  });
}

function withoutNames(text: string, names: readonly string[], mask: () => string): string {
  let masked = text;
  for (const name of names) masked = withoutName(masked, name.split(" "), mask);

  return masked;
}

function withoutName(text: string, name: readonly string[], mask: () => string): string {
  const words = wordsOf(text);
  let masked = "";
  let from = 0;
  for (let at = 0; at + name.length <= words.length; at++) {
    const first = words[at];
    const last = words[at + name.length - 1];
    const matches = name.every((word, i) => words[at + i]?.folded === word);
    if (!matches || !first || !last || first.from < from) continue;

    masked += text.slice(from, first.from) + mask();
    from = last.to;
  }
  return masked + text.slice(from);
}

/** The words of a text with their places in it. */
function wordsOf(text: string) {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}\u0640]+/gu)].map((match) => ({
    folded: fold(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

const unique = (texts: readonly string[]) => [...new Set(texts)];
