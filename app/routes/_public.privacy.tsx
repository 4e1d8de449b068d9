import { data, type MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { PublicLink } from "~/components/layout/public-link";
import {
  ComingVersion,
  PublishedLinks,
  PublishedPolicy,
} from "~/components/policy/published-policy";
import { GroundTable } from "~/components/public/ground-table";
import { describedAs } from "~/components/public/page-description";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { PublicationPage } from "~/components/public/publication-page";
import { RetentionTable } from "~/components/public/retention-table";
import { TransferTable } from "~/components/public/transfer-table";
import { VersionLine } from "~/components/public/version-line";
import { transfersOf } from "~/config/transfers";
import { holdingOf, lastModified } from "~/http/policy-edition.server";
import { visitorLoader } from "~/http/visitor-route.server";
import { toHref } from "~/lib/locale";
import { policy } from "~/words/policy";
import { policyHistory } from "~/words/policy-history";
import { policyPage } from "~/words/policy-page";
import { policySections } from "~/words/policy-sections";
import { publicPages } from "~/words/public-pages";
import { useLocale, useWords } from "~/words/use-words";
import { say } from "~/words/words";

const POLICY = { words: policy, sections: policySections };

export const loader = visitorLoader(async (visitor) => {
  const { locale, origin, company, registers, subProcessors, country } = visitor;
  const [holding, proof, listed, grounds] = await Promise.all([
    holdingOf(visitor.policies, locale),
    visitor.standings(),
    subProcessors(),
    registers.groundsFor(country),
  ]);
  return data(
    {
      ...{ locale, origin, company, proof },
      ...holding,
      grounds,
      transfers: transfersOf(listed),
    },
    { headers: lastModified(holding.facts.updatedOn) },
  );
});

export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? publicMeta(
        page,
        "/privacy",
        pageTitle(page.locale, page.published?.title ?? say(page.locale, publicPages)("privacy")),
        describedAs(page.locale, "/privacy"),
      )
    : [];

export default function PrivacyPage() {
  const { facts, company, grounds, transfers, proof, published, coming } =
    useLoaderData<typeof loader>();
  const t = useWords(publicPages);
  return (
    <PublicationPage
      title={published?.title ?? t("privacy")}
      of={POLICY}
      company={company}
      proof={proof}
      tables={{
        purposes: <GroundTable {...grounds} />,
        retention: <RetentionTable />,
        transfers: <TransferTable all={transfers} />,
      }}
      machines={<ForMachines version={facts.version} />}
      above={coming && <ComingVersion of="privacy" {...coming} from={facts.version} />}
      instead={published && <PublishedPolicy {...published} />}
      links={published && <PublishedLinks {...published} />}
    >
      <VersionLine facts={facts} />
    </PublicationPage>
  );
}

function ForMachines({ version }: { version: number }) {
  const t = useWords(policyPage);
  return (
    <>
      <a href="/privacy.json">{t("asJson")}</a>
      <a href="/data-map.json">{t("dataMap")}</a>
      <a href="/retention.json">{t("retention")}</a>
      <a href={toHref(useLocale(), `/privacy/v/${version}/text`)}>{t("plainText")}</a>
      <PublicLink to="/privacy/versions">
        {useWords(policyHistory)("title", { of: "privacy" })}
      </PublicLink>
    </>
  );
}
