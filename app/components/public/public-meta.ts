import { socialPicture } from "~/config/social-pictures";
import { type Locale, otherLocale, toHref } from "~/lib/locale";
import { publicPages } from "~/words/public-pages";
import { say } from "~/words/words";

export interface PageAddress {
  locale: Locale;
  /** Our own origin, for links that must be absolute. */
  origin: string;
}

/** How Open Graph names the two languages. */
const OG_LOCALES = { en: "en_AE", ar: "ar_AE" } as const;

/**
 * The head of a public page: its title, what it is about, its one address, and what is shown of it
 * where somebody shares it.
 * @param path the page's address without its language.
 */
export function publicMeta(
  { locale, origin }: PageAddress,
  path: string,
  title: string,
  description?: string,
) {
  const href = origin + toHref(locale, path);
  return [
    { title },
    ...(description ? [{ name: "description", content: description }] : []),
    { tagName: "link", rel: "canonical", href },
    ...graph({
      type: "website",
      site_name: "closr",
      title,
      ...(description && { description }),
      url: href,
      locale: OG_LOCALES[locale],
      "locale:alternate": OG_LOCALES[otherLocale(locale)],
      image: origin + socialPicture(path, locale),
      "image:width": "1200",
      "image:height": "630",
      "image:alt": title,
    }),
    { name: "twitter:card", content: "summary_large_image" },
  ];
}

const graph = (facts: Record<string, string>) =>
  Object.entries(facts).map(([name, content]) => ({ property: `og:${name}`, content }));

/** `Privacy policy · closr` */
export const pageTitle = (locale: Locale, page: string) =>
  say(locale, publicPages)("titled", { page });
