import { Outlet, useLoaderData } from "@remix-run/react";
import type { BannerState } from "~/components/consent/consent-banner";
import { BannerProvider } from "~/components/consent/use-banner";
import { Organization } from "~/components/public/organization";
import { visitorLoader } from "~/http/visitor-route.server";
import { DUBAI, isoDay } from "~/lib/format";
import "~/styles/site.css";

/** Around every page for visitors: their language, their theme, and the consent question. */
export const loader = visitorLoader(async ({ consent, locale, theme, origin, ...visitor }) => {
  const { ask, basis, answeredVersion } = await consent.state();
  const { company, now, url } = visitor;
  return {
    page: { locale, theme, origin, company, year: isoDay(now, DUBAI).slice(0, 4) },
    banner: {
      shows: shown(ask, basis),
      nonce: ask ? await consent.formNonce(locale) : "",
      path: url.pathname,
      answeredVersion,
    },
  };
});

function shown(ask: boolean, basis: string): BannerState["shows"] {
  if (ask) return "question";
  return basis === "signal" ? "signal" : "nothing";
}

export default function PublicPages() {
  const { banner, page } = useLoaderData<typeof loader>();
  return (
    <BannerProvider value={banner}>
      <Outlet />
      <Organization origin={page.origin} company={page.company} />
    </BannerProvider>
  );
}
