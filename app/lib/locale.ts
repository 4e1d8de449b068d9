/** The languages that the product is written in. */
export const LOCALES = ["en", "ar"] as const;
export type Locale = (typeof LOCALES)[number];

const isLocale = (value: unknown): value is Locale => LOCALES.includes(value as Locale);

/** The other of the two, for the link to a page's twin. */
export const otherLocale = (locale: Locale): Locale => (locale === "ar" ? "en" : "ar");

export const dir = (locale: Locale) => (locale === "ar" ? "rtl" : "ltr");

/** The tag given to `Intl`: digits are 0-9 and the calendar is Gregorian in both languages. */
export const intlTag = (locale: Locale) =>
  locale === "ar" ? "ar-AE-u-ca-gregory-nu-latn" : "en-u-ca-gregory-nu-latn";

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
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? "").split(",").map((part) => {
    const [tag = "", ...parameters] = part.trim().split(";");
    const weight = parameters.map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1]).find(Boolean);
    return { language: tag.slice(0, 2).toLowerCase(), weight: Number(weight ?? 1) };
  });
  const known = wanted.filter(({ language, weight }) => isLocale(language) && weight > 0);
  const [best] = known.sort((a, b) => b.weight - a.weight);

  return best?.language === "ar" ? "ar" : "en";
}
