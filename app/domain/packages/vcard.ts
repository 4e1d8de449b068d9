import { isE164 } from "../contacts/e164";

/** What a card tells of a person. */
export interface CardFacts {
  id: string;
  nameEn: string | null;
  nameAr: string | null;
  emails: readonly string[];
  phones: readonly { raw: string; e164: string | null }[];
  preferredLanguage: string | null;
  updatedAt: number;
}

/** A contact as vCard 4.0 (RFC 6350), with both names where there are two. */
export function vcardOf(contact: CardFacts): string {
  const { nameEn, nameAr, emails, phones, preferredLanguage } = contact;
  const main = nameEn ?? nameAr ?? emails[0] ?? phones[0]?.raw ?? contact.id;
  const names =
    nameEn && nameAr ? named("en", nameEn) + named("ar", nameAr) : line("FN", text(main));
  return [
    line("BEGIN", "VCARD"),
    line("VERSION", "4.0"),
    line("UID", text(`urn:x-closr:${contact.id}`)),
    names,
    line("N", `${text(main)};;;;`),
    ...emails.map((email) => line("EMAIL", text(email))),
    ...phones.map(({ raw, e164 }) =>
      e164 && isE164(e164)
        ? line("TEL;VALUE=uri", `tel:${e164}`)
        : line("TEL;VALUE=text", text(raw)),
    ),
    ...(preferredLanguage ? [line("LANG", text(preferredLanguage))] : []),
    line("REV", stampOf(contact.updatedAt)),
    line("END", "VCARD"),
  ].join("");
}

const named = (lang: string, name: string) => line(`FN;ALTID=1;LANGUAGE=${lang}`, text(name));

/** UTC, as both formats write it: 20261122T190000Z. */
export const stampOf = (at: number) => new Date(at).toISOString().replaceAll(/[-:]|\.\d{3}/g, "");

/** Text with what has a meaning of its own in it taken as text. */
export const text = (value: string) =>
  value.replaceAll(/[\\,;]/g, "\\$&").replaceAll(/\r\n|\r|\n/g, "\\n");

const LONGEST = 75;
const encoder = new TextEncoder();

/** A line of at most 75 bytes; what is longer goes on in the next, and no letter is cut in two. */
export function line(name: string, value: string): string {
  const folded: string[] = [];
  let now = "";
  let bytes = 0;
  for (const letter of `${name}:${value}`) {
    const more = encoder.encode(letter).length;
    if (bytes + more > LONGEST) {
      folded.push(now);
      now = " ";
      bytes = 1;
    }
    now += letter;
    bytes += more;
  }
  return `${[...folded, now].join("\r\n")}\r\n`;
}
