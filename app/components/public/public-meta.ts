import type { Locale } from "~/lib/locale";
import { toHref } from "~/lib/locale";
import { publicPages } from "~/words/public-pages";
import { say } from "~/words/words";

export interface PageAddress {
  locale: Locale;
  /** Our own origin, for links that must be absolute. */
  origin: string;
}

/**
 * The head of a public page: its title, what it is about, and its one address.
 * @param path the page's address without its language.
 */
export function publicMeta(
  { locale, origin }: PageAddress,
  path: string,
  title: string,
  description?: string,
) {
  return [
    { title },
    ...(description ? [{ name: "description", content: description }] : []),
    { tagName: "link", rel: "canonical", href: origin + toHref(locale, path) },
  ];
}

/** `Privacy policy · closr` */
export const pageTitle = (locale: Locale, page: string) =>
  say(locale, publicPages)("titled", { page });
