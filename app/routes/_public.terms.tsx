import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { describedAs } from "~/components/public/page-description";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { PublicationPage } from "~/components/public/publication-page";
import { visitorLoader } from "~/http/visitor-route.server";
import { publicPages } from "~/words/public-pages";
import { terms, termsSections } from "~/words/terms";
import { useWords } from "~/words/use-words";
import { say } from "~/words/words";

const TERMS = { words: terms, sections: termsSections };

export const loader = visitorLoader(async ({ locale, origin, company, standings }) => ({
  ...{ locale, origin, company },
  proof: await standings(),
}));

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? publicMeta(
        page,
        "/terms",
        pageTitle(page.locale, say(page.locale, publicPages)("terms")),
        describedAs(page.locale, "/terms"),
      )
    : [];

export default function TermsPage() {
  const { company, proof } = useLoaderData<typeof loader>();
  return (
    <PublicationPage
      title={useWords(publicPages)("terms")}
      of={TERMS}
      company={company}
      proof={proof}
    />
  );
}
