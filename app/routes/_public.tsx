import { Outlet, useLoaderData } from "@remix-run/react";
import { BannerProvider } from "~/components/consent/use-banner";
import { visitorLoader } from "~/http/visitor-route.server";

/** Around every page for visitors: their language, their theme, and the consent question. */
export const loader = visitorLoader(async ({ locale, theme, url, consent }) => {
  const { ask, basis, answeredVersion } = await consent.state();
  const signal = basis === "signal" ? "signal" : "nothing";
  return {
    page: { locale, theme },
    banner: {
      shows: ask ? ("question" as const) : signal,
      nonce: ask ? await consent.formNonce(locale) : "",
      path: url.pathname,
      answeredVersion,
    },
  };
});

export default function PublicPages() {
  const { banner } = useLoaderData<typeof loader>();
  return (
    <BannerProvider value={banner}>
      <Outlet />
    </BannerProvider>
  );
}
