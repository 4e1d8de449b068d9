/** The languages that the product is written in. */
export const LOCALES = ["en", "ar"] as const;
export type Locale = (typeof LOCALES)[number];

/** Those in which visitors are asked about cookies: every page stands in the first two, the question in all. */
export const LANGUAGES = [...LOCALES, "fr", "de", "es", "ru", "hi", "ur", "zh"] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (value: unknown): value is Language =>
  LANGUAGES.includes(value as Language);

/** The language of the page on which a question in some language stands. */
export const localeOf = (language: Language): Locale => (language === "ar" ? "ar" : "en");

/** As `lang` says it (BCP 47). */
export const langTag = (language: Language) => (language === "zh" ? "zh-Hans" : language);

const isLocale = (value: unknown): value is Locale => LOCALES.includes(value as Locale);

/** The other of the two, for the link to a page's twin. */
export const otherLocale = (locale: Locale): Locale => (locale === "ar" ? "en" : "ar");

export const dir = (language: Language) => (language === "ar" || language === "ur" ? "rtl" : "ltr");

/** The tag given to `Intl`: digits are 0-9 and the calendar is Gregorian in every language. */
export const intlTag = (language: Language) =>
  `${language === "ar" ? "ar-AE" : langTag(language)}-u-ca-gregory-nu-latn`;

/** The locale that a public page's address is in: `/ar` and `/ar/…` are Arabic. */
export const localeOfPath = (pathname: string): Locale =>
  /^\/ar(\/|$)/.test(pathname) ? "ar" : "en";

/** A public page's address without its language: `/ar/privacy?x` is `/privacy?x`. */
export const withoutLocale = (href: string) =>
  href.replace(/^\/ar(?=[/?#]|$)/, "").replace(/^(?!\/)/, "/");

/** A public page's address in a language: `toHref("ar", "/privacy")` is `/ar/privacy`. */
export function toHref(locale: Locale, href: string): string {
  const bare = withoutLocale(href);
  if (locale === "en") return bare;

  return bare === "/" ? "/ar" : `/ar${bare.replace(/^\/(?=[?#])/, "")}`;
}

/** The first of the two languages that an `Accept-Language` header asks for; English otherwise. */
export const preferredLocale = (acceptLanguage: string | null): Locale =>
  preferred(acceptLanguage, isLocale) ?? "en";

/** The same of all the languages that visitors may be asked in. */
export const preferredLanguage = (acceptLanguage: string | null): Language =>
  preferred(acceptLanguage, isLanguage) ?? "en";

function preferred<Known extends Language>(
  acceptLanguage: string | null,
  isKnown: (value: unknown) => value is Known,
): Known | undefined {
  const wanted = (acceptLanguage ?? "").split(",").flatMap((part) => {
    const [tag = "", ...parameters] = part.trim().split(";");
    const weight = parameters.map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1]).find(Boolean);
    const language = tag.slice(0, 2).toLowerCase();
    return isKnown(language) ? [{ language, weight: Number(weight ?? 1) }] : [];
  });
  const [best] = wanted.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return best?.language;
}
