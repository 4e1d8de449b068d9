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

/** The part of a text around the first of the words that were asked for. */
export function excerpt(text: string, asked: string): string {
  const [first = ""] = asked.trim().toLowerCase().split(/\s+/);
  const at = Math.max(0, text.toLowerCase().indexOf(first) - BEFORE);
  const part = text.slice(at, at + LONGEST).trim();
  return `${at > 0 ? "… " : ""}${part}${at + LONGEST < text.length ? " …" : ""}`;
}
