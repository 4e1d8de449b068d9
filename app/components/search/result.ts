import { formatPhone } from "~/lib/format";
import type { Locale } from "~/lib/locale";

/** A record that search found, as a page or the palette shows it. */
export interface Result {
  kind: "contact" | "account" | "lead" | "deal";
  id: string;
  nameEn: string | null;
  nameAr: string | null;
  detail: string | null;
  /** The same to readers of Arabic. */
  detailAr: string | null;
  state: string | null;
}

/** What else is known of a record, as its reader says it. */
export function detailOf({ detail, detailAr }: Result, locale: Locale): string | null {
  const told = locale === "ar" ? detailAr : detail;
  return told && formatPhone(told);
}

/** Where a record's own page is. */
export const resultHref = (slug: string, { kind, id }: Pick<Result, "kind" | "id">) =>
  `/w/${slug}/${kind}s/${id}`;

/** A passage of a note, a message or an enquiry. */
export interface Said {
  kind: "note" | "message" | "lead";
  id: string;
  text: string;
  nameEn: string | null;
  nameAr: string | null;
  contactId: string | null;
  leadId: string | null;
  dealId: string | null;
  accountId: string | null;
  threadId: string | null;
}

/** Where a passage is read in its place. */
export function saidHref(slug: string, said: Said): string {
  if (said.threadId) return `/w/${slug}/threads/${said.threadId}`;
  if (said.leadId) return `/w/${slug}/leads/${said.leadId}`;
  if (said.dealId) return `/w/${slug}/deals/${said.dealId}`;
  if (said.accountId) return `/w/${slug}/accounts/${said.accountId}`;
  return `/w/${slug}/contacts/${said.contactId ?? ""}`;
}

const BEFORE = 40;
const LONGEST = 180;

/** A piece of a passage: what was asked for, or what stands around it. */
export interface Piece {
  text: string;
  isHit: boolean;
}

/** The part of a text around the first of the words that were asked for, cut between words, in its pieces. */
export function excerpt(text: string, asked: string): Piece[] {
  const hit = wordsOf(asked);
  const found = hit ? text.search(hit) : 0;
  const from = wordStart(text, Math.max(0, found - BEFORE));
  const to = wordEnd(text, from + LONGEST);
  const part = `${from > 0 ? "… " : ""}${text.slice(from, to).trim()}${to < text.length ? " …" : ""}`;
  const pieces = hit ? part.split(hit) : [part];
  return pieces
    .map((piece, place) => ({ text: piece, isHit: place % 2 === 1 }))
    .filter((piece) => piece.text !== "");
}

/** Any of the words, wherever a text's word begins so. */
function wordsOf(asked: string): RegExp | null {
  const words = asked.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(${words.join("|")})`, "giu") : null;
}

/** The beginning of the first word that is whole from here on. */
function wordStart(text: string, at: number): number {
  if (at === 0 || /\s/.test(text[at - 1] ?? "")) return at;
  const space = text.slice(at).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

/** The end of the last word that is whole up to here. */
function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(0, at + 1).search(/\s\S*$/);
  return space <= 0 ? at : space;
}
