import { Outlet, useLoaderData } from "@remix-run/react";
import type { BannerState } from "~/components/consent/consent-banner";
import { BannerProvider } from "~/components/consent/use-banner";
import { visitorLoader } from "~/http/visitor-route.server";

/** Around every page for visitors: their language, their theme, and the consent question. */
export const loader = visitorLoader(async ({ locale, theme, origin, url, consent }) => {
  const { ask, basis, answeredVersion } = await consent.state();
  return {
    page: { locale, theme, origin },
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
  const { banner } = useLoaderData<typeof loader>();
  return (
    <BannerProvider value={banner}>
      <Outlet />
    </BannerProvider>
  );
}
