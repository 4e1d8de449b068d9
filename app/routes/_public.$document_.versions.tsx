import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { PublicLink } from "~/components/layout/public-link";
import { shownVersion, VersionFacts } from "~/components/policy/version-facts";
import { describedAs } from "~/components/public/page-description";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { TextPage } from "~/components/public/public-page";
import type { DocumentName } from "~/config/policy-version";
import { shelfOf } from "~/http/policy-edition.server";
import { visitorLoader } from "~/http/visitor-route.server";
import { policyHistory } from "~/words/policy-history";
import { useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = visitorLoader(async (visitor, { params }) => {
  const { of, shelf } = shelfOf(visitor, params.document);
  const { locale, origin, now } = visitor;
  const versions = await shelf.all();
  return { locale, origin, of, versions: versions.map((row) => shownVersion(row, now)) };
});

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? publicMeta(
        page,
        `/${page.of}/versions`,
        pageTitle(page.locale, say(page.locale, policyHistory)("title", { of: page.of })),
        describedAs(page.locale, `/${page.of}/versions`),
      )
    : [];

export default function PolicyVersionsPage() {
  const { of, versions } = useLoaderData<typeof loader>();
  const t = useWords(policyHistory);
  return (
    <TextPage title={t("title", { of })} lead={t("lead")}>
      {versions.map((version, place) => (
        <section key={version.version} className="run-on">
          <h2>
            <PublicLink to={`/${of}/v/${version.version}`}>
              {t("version", { version: version.version })}
            </PublicLink>
          </h2>
          <VersionFacts version={version} />
          <Difference of={of} from={versions[place + 1]?.version} to={version.version} />
        </section>
      ))}
    </TextPage>
  );
}

function Difference({ of, from, to }: { of: DocumentName; from: number | undefined; to: number }) {
  const t = useWords(policyHistory);
  if (from === undefined) return null;
  return (
    <p>
      <PublicLink to={`/${of}/diff/${from}..${to}`}>{t("differenceOf", { from, to })}</PublicLink>
    </p>
  );
}
