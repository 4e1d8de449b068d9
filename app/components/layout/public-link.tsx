import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { LANGUAGE_NAMES } from "~/lib/language-names";
import { otherLocale, toHref } from "~/lib/locale";
import { useLocale } from "~/words/use-words";

/** A link to a public page, in the language of the page it stands on. Always a full page load. */
export function PublicLink({
  to,
  className,
  children,
}: {
  to: string;
  className?: string;
  children: ReactNode;
}) {
  const locale = useLocale();
  const { pathname } = useLocation();
  const href = toHref(locale, to);
  return (
    <a href={href} className={className} aria-current={pathname === href ? "page" : undefined}>
      {children}
    </a>
  );
}

/** The same page in the other language, named in its own words. */
export function TwinLink() {
  const other = otherLocale(useLocale());
  const { pathname, search } = useLocation();
  return (
    <a href={toHref(other, pathname) + search} lang={other} hrefLang={other}>
      {LANGUAGE_NAMES[other]}
    </a>
  );
}
