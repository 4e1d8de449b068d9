import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { SkipLink } from "~/components/ui/page";
import { Wordmark } from "~/components/ui/wordmark";
import { otherLocale, toHref } from "~/lib/locale";
import { shell as words } from "~/words/shell";
import { useLocale, useWords } from "~/words/use-words";
import { LANGUAGE_NAMES } from "./person";

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

/**
 * The frame of every page for visitors. It ships no script.
 * @param banner the consent question: first in the document, in its flow.
 */
export function PublicShell({ banner, children }: { banner?: ReactNode; children: ReactNode }) {
  const t = useWords(words);
  return (
    <>
      <SkipLink>{t("skip")}</SkipLink>
      {banner}
      <Header />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
}

function Header() {
  const t = useWords(words);
  return (
    <header className="pub-h">
      <div className="wrap">
        <PublicLink to="/">
          <Wordmark height={26} />
        </PublicLink>
        <nav aria-label={t("main")}>
          <PublicLink to="/privacy">{t("privacy")}</PublicLink>
        </nav>
        <div className="to-end">
          <TwinLink />
          <PublicLink to="/sign-in">{t("signIn")}</PublicLink>
          <PublicLink to="/sign-up" className="btn primary">
            {t("start")}
          </PublicLink>
        </div>
      </div>
    </header>
  );
}

function Footer() {
  const t = useWords(words);
  return (
    <footer className="pub-f">
      <div className="wrap cols">
        <div>
          <Wordmark height={24} />
          <p className="sm">{t("tagline")}</p>
        </div>
        <div>
          <h2>{t("product")}</h2>
          <ul>
            <FooterLink to="/sign-up">{t("createWorkspace")}</FooterLink>
            <FooterLink to="/sign-in">{t("signIn")}</FooterLink>
          </ul>
        </div>
        <div>
          <h2>{t("yourData")}</h2>
          <ul>
            <FooterLink to="/privacy">{t("privacyPolicy")}</FooterLink>
            <FooterLink to="/subprocessors">{t("subprocessors")}</FooterLink>
            <FooterLink to="/cookies">{t("cookieChoices")}</FooterLink>
            <FooterLink to="/privacy/verify">{t("checkCertificate")}</FooterLink>
          </ul>
        </div>
      </div>
      <p className="wrap xs quiet">{t("copyright", { year: "2026" })}</p>
    </footer>
  );
}

const FooterLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <li>
    <PublicLink to={to}>{children}</PublicLink>
  </li>
);
