import { data, type MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { PublicLink } from "~/components/layout/public-link";
import {
  ComingVersion,
  PublishedLinks,
  PublishedPolicy,
} from "~/components/policy/published-policy";
import { describedAs } from "~/components/public/page-description";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { PublicationPage } from "~/components/public/publication-page";
import { VersionLine } from "~/components/public/version-line";
import { holdingOf, lastModified } from "~/http/policy-edition.server";
import { visitorLoader } from "~/http/visitor-route.server";
import { toHref } from "~/lib/locale";
import { policyHistory } from "~/words/policy-history";
import { policyPage } from "~/words/policy-page";
import { publicPages } from "~/words/public-pages";
import { terms, termsSections } from "~/words/terms";
import { useLocale, useWords } from "~/words/use-words";
import { say } from "~/words/words";

const TERMS = { words: terms, sections: termsSections };

export const loader = visitorLoader(async ({ locale, origin, company, standings, ...visitor }) => {
  const [holding, proof] = await Promise.all([holdingOf(visitor.terms, locale), standings()]);
  return data(
    { ...{ locale, origin, company, proof }, ...holding },
    { headers: lastModified(holding.facts.updatedOn) },
  );
});

export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? publicMeta(
        page,
        "/terms",
        pageTitle(page.locale, page.published?.title ?? say(page.locale, publicPages)("terms")),
        describedAs(page.locale, "/terms"),
      )
    : [];

export default function TermsPage() {
  const { company, proof, facts, published, coming } = useLoaderData<typeof loader>();
  const t = useWords(publicPages);
  return (
    <PublicationPage
      title={published?.title ?? t("terms")}
      of={TERMS}
      company={company}
      proof={proof}
      machines={<ForMachines version={facts.version} />}
      above={coming && <ComingVersion of="terms" {...coming} from={facts.version} />}
      instead={published && <PublishedPolicy {...published} />}
      links={published && <PublishedLinks {...published} />}
    >
      <VersionLine facts={facts} />
    </PublicationPage>
  );
}

function ForMachines({ version }: { version: number }) {
  return (
    <>
      <a href="/terms.json">terms.json</a>
      <a href={toHref(useLocale(), `/terms/v/${version}/text`)}>
        {useWords(policyPage)("plainText")}
      </a>
      <PublicLink to="/terms/versions">
        {useWords(policyHistory)("title", { of: "terms" })}
      </PublicLink>
    </>
  );
}
