import type { Locale } from "~/lib/locale";
import { LOCALES, toHref } from "~/lib/locale";
import { publicPages } from "~/words/public-pages";
import { say } from "~/words/words";

export interface PageAddress {
  locale: Locale;
  /** Our own origin, for links that must be absolute. */
  origin: string;
}

/**
 * The head of a public page: its title, and its twins so that a search engine offers the right one.
 * @param path the page's address without its language.
 */
export function publicMeta(
  { locale, origin }: PageAddress,
  path: string,
  title: string,
  description?: string,
) {
  const twin = (language: Locale) => origin + toHref(language, path);
  return [
    { title },
    ...(description ? [{ name: "description", content: description }] : []),
    { tagName: "link", rel: "canonical", href: twin(locale) },
    ...LOCALES.map((language) => ({
      tagName: "link",
      rel: "alternate",
      hrefLang: language,
      href: twin(language),
    })),
    { tagName: "link", rel: "alternate", hrefLang: "x-default", href: twin("en") },
  ];
}

/** `Privacy policy · closr` */
export const pageTitle = (locale: Locale, page: string) =>
  say(locale, publicPages)("titled", { page });
