import { data, type MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { PublicLink } from "~/components/layout/public-shell";
import { ComingVersion, PublishedVersion } from "~/components/policy/published-policy";
import { PolicyArticle, SectionLinks } from "~/components/public/policy-article";
import { PurposeTable, RetentionTable } from "~/components/public/policy-tables";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { PublicPage } from "~/components/public/public-page";
import { visitorLoader } from "~/http/visitor-route.server";
import { toHref } from "~/lib/locale";
import { policyPage } from "~/words/policy";
import { policyHistory } from "~/words/policy-history";
import { publicPages } from "~/words/public-pages";
import { useLocale, useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = visitorLoader(
  async ({ locale, origin, policy, company, registers, policies }) => {
    const { version, updatedOn, sha256, isBuilt, sections } = await policy(locale);
    const coming = await policies.coming();
    return data(
      {
        locale,
        origin,
        facts: { version, updatedOn, sha256, company },
        uses: registers.uses(),
        published: isBuilt ? null : sections,
        coming: coming && { version: coming.version, effectiveOn: coming.effectiveOn },
      },
      { headers: { "Last-Modified": new Date(updatedOn).toUTCString() } },
    );
  },
);

export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? publicMeta(page, "/privacy", pageTitle(page.locale, say(page.locale, publicPages)("privacy")))
    : [];

export default function PrivacyPage() {
  const { facts, uses, published, coming } = useLoaderData<typeof loader>();
  const t = useWords(policyPage);
  return (
    <PublicPage>
      <div className="wrap doc text-page">
        <nav className="toc" aria-label={t("sections")}>
          <SectionLinks />
          <ForMachines version={facts.version} />
        </nav>
        <div>
          {coming && <ComingVersion {...coming} from={facts.version} />}
          {published ? (
            <PublishedVersion facts={facts} sections={published} />
          ) : (
            <PolicyArticle
              facts={facts}
              tables={{ purposes: <PurposeTable uses={uses} />, retention: <RetentionTable /> }}
            />
          )}
        </div>
      </div>
    </PublicPage>
  );
}

function ForMachines({ version }: { version: number }) {
  const t = useWords(policyPage);
  return (
    <p className="xs quiet machines">
      <a href="/privacy.json">{t("asJson")}</a>
      <a href="/data-map.json">{t("dataMap")}</a>
      <a href="/retention.json">{t("retention")}</a>
      <a href={toHref(useLocale(), `/privacy/v/${version}/text`)}>{t("plainText")}</a>
      <PublicLink to="/privacy/versions">{useWords(policyHistory)("title")}</PublicLink>
    </p>
  );
}
