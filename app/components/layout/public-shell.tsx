import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { SkipLink } from "~/components/ui/page";
import { Wordmark } from "~/components/ui/wordmark";
import { FOOTER_COLUMNS, FOOTER_LINKS, HEADER_LINKS } from "~/config/site-links";
import { shell as words } from "~/words/shell";
import { pageNames, site } from "~/words/site";
import { Say, useWords } from "~/words/use-words";
import { CardMasked } from "./card-masked";
import { usePageFacts } from "./page-facts";
import { PublicLink, TwinLink } from "./public-link";
import { useRequestFacts } from "./request-facts";

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
        <CardMasked />
        {children}
      </main>
      <Footer />
    </>
  );
}

/** An app page that is not there is told in this frame too: whoever came to it has an account. */
const IN_THE_APP = /^\/(w|me)(\/|$)/;

function Header() {
  const t = useWords(words);
  const isVisitor = !IN_THE_APP.test(useLocation().pathname);
  const name = useWords(pageNames);
  return (
    <header className="pub-h">
      <div className="wrap">
        <PublicLink to="/">
          <Wordmark height={26} />
        </PublicLink>
        <nav aria-label={t("main")}>
          {HEADER_LINKS.map((path) => (
            <PublicLink key={path} to={path}>
              {name(path)}
            </PublicLink>
          ))}
        </nav>
        <div className="to-end">
          {isVisitor && (
            <>
              <TwinLink />
              <PublicLink to="/sign-in">{t("signIn")}</PublicLink>
              <PublicLink to="/sign-up" className="btn primary">
                {t("start")}
              </PublicLink>
            </>
          )}
        </div>
      </div>
    </header>
  );
}

function Footer() {
  const t = useWords(site);
  return (
    <footer className="pub-f">
      <nav className="wrap cols" aria-label={t("footer")}>
        <div>
          <Wordmark height={24} />
          <p className="sm">{t("tagline")}</p>
        </div>
        {FOOTER_COLUMNS.map((column) => (
          <div key={column}>
            <h2>{t(column)}</h2>
            <ul>
              {FOOTER_LINKS[column].map((path) => (
                <FooterLink key={path} to={path} />
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <Imprint />
    </footer>
  );
}

function FooterLink({ to }: { to: keyof typeof pageNames }) {
  return (
    <li>
      <PublicLink to={to}>{useWords(pageNames)(to)}</PublicLink>
    </li>
  );
}

/** Whose pages these are. An error that leaves the app's frame in a browser stands where nothing says it. */
function Imprint() {
  const said = useRequestFacts().imprint?.();
  const { year = said?.year, company = said?.company } = usePageFacts();
  const t = useWords(site);
  return (
    <div className="wrap xs quiet">
      <p>{year ? t("copyright", { year }) : t("copyrightOnly")}</p>
      {company && (
        <p>
          <Say words={site} say="runBy" with={{ name: company.legalName }} />
          <br />
          <bdi>{company.address}</bdi>
        </p>
      )}
    </div>
  );
}
