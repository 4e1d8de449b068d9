import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { CookiePreferences } from "~/components/consent/cookie-preferences";
import { CookieTable } from "~/components/consent/cookie-table";
import { ThemeForm } from "~/components/consent/theme-form";
import { PromiseMarks } from "~/components/public/promise-marks";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { TextPage } from "~/components/public/public-page";
import { ProofProvider } from "~/components/public/use-proof";
import { visitorLoader } from "~/http/visitor-route.server";
import { consent as words } from "~/words/consent";
import { Say, useWords } from "~/words/use-words";
import { say } from "~/words/words";

/** The promises whose marks stand on this page. */
const PROMISED = [109, 112, 113];
const NOTICES = { "form-expired": "again", "proof-not-kept": "notKept" } as const;

export const loader = visitorLoader(async ({ locale, origin, url, consent, theme, standings }) => {
  const because = url.searchParams.get("because");
  const state = await consent.state();
  return {
    locale,
    origin,
    theme,
    proof: await standings(PROMISED),
    preferences: {
      state,
      signal: consent.signal,
      nonce: await consent.formNonce(locale),
      path: url.pathname,
      notice: isNotice(because) ? NOTICES[because] : null,
    },
  };
});

const isNotice = (value: string | null): value is keyof typeof NOTICES =>
  value !== null && Object.hasOwn(NOTICES, value);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? publicMeta(data, "/cookies", pageTitle(data.locale, say(data.locale, words)("preferences")))
    : [];

export default function CookiesPage() {
  const { preferences, theme, proof } = useLoaderData<typeof loader>();
  const { choice, grants } = preferences.state;
  const t = useWords(words);
  return (
    <TextPage title={t("preferences")} lead={t(choice ? "asYouChose" : "nothingTicked")}>
      <div className="split">
        <div>
          <CookiePreferences preferences={preferences} />
          {grants.functional && <ThemeForm theme={theme} back={preferences.path} />}
        </div>
        <div className="stack">
          <h2 className="md-h">{t("register")}</h2>
          <CookieTable />
          <p className="sm muted">{t("rule")}</p>
          <p className="sm muted">
            <Say
              words={words}
              say="asJson"
              with={{
                link: (
                  <a href="/cookies.json">
                    <bdi className="n">/cookies.json</bdi>
                  </a>
                ),
              }}
            />
          </p>
          <p className="row">
            <ProofProvider value={proof}>
              <PromiseMarks numbers={PROMISED} />
            </ProofProvider>
          </p>
        </div>
      </div>
    </TextPage>
  );
}
