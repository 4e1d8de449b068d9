import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { CookiePreferences } from "~/components/consent/cookie-preferences";
import { CookieTable } from "~/components/consent/cookie-table";
import { InLanguage } from "~/components/consent/in-language";
import { InOtherLanguages } from "~/components/consent/languages";
import { PageViewsKept } from "~/components/consent/page-views-kept";
import { RuleOfVisitor } from "~/components/consent/rule-choice";
import { RuleList } from "~/components/consent/rule-list";
import { ThemeForm } from "~/components/consent/theme-form";
import { linkTo } from "~/components/identity/identity-page";
import { describedAs } from "~/components/public/page-description";
import { PromiseMarks } from "~/components/public/promise-marks";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { PublicPage } from "~/components/public/public-page";
import { ProofProvider } from "~/components/public/use-proof";
import { cookiesInForce } from "~/http/cookies-in-force";
import { preferencesOf } from "~/http/preferences.server";
import { visitorLoader } from "~/http/visitor-route.server";
import { consent as words } from "~/words/consent";
import { Say, useWords } from "~/words/use-words";
import { say } from "~/words/words";

/** The promises whose marks stand on this page. */
const PROMISED = [109, 112, 113];

export const loader = visitorLoader(async (visitor) => ({
  locale: visitor.locale,
  language: visitor.language,
  origin: visitor.origin,
  theme: visitor.theme,
  ...(await preferencesOf(visitor)),
  kept: await visitor.counter.kept(),
  entries: cookiesInForce(await visitor.registers.retention()),
  proof: await visitor.standings(PROMISED),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? publicMeta(
        data,
        "/cookies",
        pageTitle(data.locale, say(data.locale, words)("preferences")),
        describedAs(data.locale, "/cookies"),
      )
    : [];

export default function CookiesPage() {
  const { language } = useLoaderData<typeof loader>();
  return (
    <PublicPage>
      <InLanguage of={language}>
        <Asked />
      </InLanguage>
    </PublicPage>
  );
}

function Asked() {
  const { preferences, rule, kept, theme, proof, entries } = useLoaderData<typeof loader>();
  const { choice, grants } = preferences.state;
  const t = useWords(words);
  return (
    <div className="wrap text-page">
      <h1>{t("preferences")}</h1>
      <p className="lead">{t(choice ? "asYouChose" : "nothingTicked")}</p>
      <InOtherLanguages path="/cookies" />
      <div className="split">
        <div className="stack blocks">
          <CookiePreferences preferences={preferences} />
          {grants.functional && <ThemeForm theme={theme} back={preferences.path} />}
          <PageViewsKept kept={kept} back={preferences.path} words={words} />
        </div>
        <div className="stack blocks">
          <section>
            <h2 className="md-h">{t("register")}</h2>
            <CookieTable entries={entries} />
          </section>
          <RuleOfVisitor rule={rule} path={preferences.path} />
          <div className="stack">
            <RuleList />
            <Beside />
            <p className="row">
              <ProofProvider value={proof}>
                <PromiseMarks numbers={PROMISED} />
              </ProofProvider>
            </p>
          </div>
        </div>
      </div>
    </div>
  );
}

function Beside() {
  const t = useWords(words);
  const link = (
    <a href="/cookies.json">
      <bdi className="n">/cookies.json</bdi>
    </a>
  );
  return (
    <>
      <p className="sm muted">{t("rulesTable")}</p>
      <p className="sm muted">
        <Say
          words={words}
          say="inBrowser"
          with={{ link: linkTo("/help/cookies-in-your-browser") }}
        />
      </p>
      <p className="sm muted">
        <Say words={words} say="asJson" with={{ link }} />
      </p>
    </>
  );
}
