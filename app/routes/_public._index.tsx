import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { CitedSummary } from "~/components/public/home/cited-summary";
import { Clocks } from "~/components/public/home/clocks";
import { Forgotten } from "~/components/public/home/forgotten";
import { Hero } from "~/components/public/home/hero";
import { OneLine } from "~/components/public/home/one-line";
import { PolicyToRun } from "~/components/public/home/policy-to-run";
import { publicMeta } from "~/components/public/public-meta";
import { PublicPage } from "~/components/public/public-page";
import { Tomorrow } from "~/components/public/section";
import { ProofProvider } from "~/components/public/use-proof";
import { visitorLoader } from "~/http/visitor-route.server";
import { home } from "~/words/home";
import { say } from "~/words/words";

/** The promises whose marks stand beside the commands. */
const PROMISED = [109, 114, 98];

export const loader = visitorLoader(async ({ locale, origin, policy, standings }) => {
  const { version, sha256 } = await policy(locale);
  return { locale, origin, version, sha256, proof: await standings(PROMISED) };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = say(data.locale, home);
  return publicMeta(data, "/", t("title"), t("description"));
};

export default function HomePage() {
  const { origin, version, sha256, proof } = useLoaderData<typeof loader>();
  return (
    <PublicPage>
      <Hero />
      <Clocks />
      <OneLine />
      <CitedSummary />
      <ProofProvider value={proof}>
        <PolicyToRun origin={origin} version={version} sha256={sha256} promised={PROMISED} />
      </ProofProvider>
      <Forgotten />
      <Tomorrow />
    </PublicPage>
  );
}
