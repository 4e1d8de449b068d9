import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { describedAs } from "~/components/public/page-description";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { PublicationPage } from "~/components/public/publication-page";
import { PartTable, SealedTable, SuiteTable } from "~/components/public/security-tables";
import { visitorLoader } from "~/http/visitor-route.server";
import { publicPages } from "~/words/public-pages";
import { security, securitySections } from "~/words/security-page";
import { useWords } from "~/words/use-words";
import { say } from "~/words/words";

const SECURITY = { words: security, sections: securitySections };

export const loader = visitorLoader(async (visitor) => {
  const { locale, origin, company, registers } = visitor;
  const [proof, suites] = await Promise.all([visitor.standings(), visitor.suites()]);
  return { ...{ locale, origin, company, proof, suites }, sealed: registers.sealed().sealed };
});

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? publicMeta(
        page,
        "/security",
        pageTitle(page.locale, say(page.locale, publicPages)("security")),
        describedAs(page.locale, "/security"),
      )
    : [];

export default function SecurityPage() {
  const { company, proof, suites, sealed } = useLoaderData<typeof loader>();
  return (
    <PublicationPage
      title={useWords(publicPages)("security")}
      of={SECURITY}
      company={company}
      proof={proof}
      tables={{
        sealed: <SealedTable sealed={sealed} />,
        parts: <PartTable />,
        suites: <SuiteTable suites={suites} />,
      }}
      machines={<a href="/security.json">security.json</a>}
    />
  );
}
