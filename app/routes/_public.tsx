import { Outlet, useLoaderData } from "@remix-run/react";
import type { BannerState } from "~/components/consent/consent-banner";
import { BannerProvider } from "~/components/consent/use-banner";
import { ruleInShort, ruleText } from "~/http/rule-text";
import { visitorLoader } from "~/http/visitor-route.server";
import { DUBAI, isoDay } from "~/lib/format";
import "~/styles/site.css";

/** Around every page for visitors: their language, their theme, and the consent question. */
export const loader = visitorLoader(
  async ({ consent, locale, language, theme, origin, ...visitor }) => {
    const { ask, basis, answeredVersion, choice } = await consent.state();
    const { company, now, url } = visitor;
    const applied = await consent.rule(null);
    const news = (await consent.elsewhere()) === "news";
    return {
      page: { locale, theme, origin, company, year: isoDay(now, DUBAI).slice(0, 4) },
      banner: {
        shows: ask ? "question" : shown(basis, news),
        nonce: ask ? await consent.formNonce(language, null) : "",
        path: url.pathname,
        answeredVersion,
        rule: applied.foundBy === "chosen" ? applied.rule.id : "",
        language,
        ruleText: ruleText(applied, language),
        ruleInShort: ruleInShort(applied, language),
        chosenAt: choice?.at ?? null,
      } satisfies BannerState,
    };
  },
);

function shown(basis: string, news: boolean): BannerState["shows"] {
  if (basis === "signal") return "signal";
  return news ? "elsewhere" : "nothing";
}

export default function PublicPages() {
  const { banner } = useLoaderData<typeof loader>();
  return (
    <BannerProvider value={banner}>
      <Outlet />
    </BannerProvider>
  );
}
