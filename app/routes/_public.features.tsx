import type { MetaFunction } from "@remix-run/cloudflare";
import { FeatureLedger } from "~/components/public/feature-ledger";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { PublicPage } from "~/components/public/public-page";
import { PageHead, Tomorrow } from "~/components/public/section";
import { visitorLoader } from "~/http/visitor-route.server";
import { featuresPage } from "~/words/features";
import { useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = visitorLoader(async ({ locale, origin }) => ({ locale, origin }));

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = say(data.locale, featuresPage);
  return publicMeta(data, "/features", pageTitle(data.locale, t("title")), t("description"));
};

export default function FeaturesPage() {
  const t = useWords(featuresPage);
  return (
    <PublicPage>
      <PageHead title={t("headline")} lead={t("lead")} />
      <FeatureLedger />
      <Tomorrow />
    </PublicPage>
  );
}
