import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { PublicLink } from "~/components/layout/public-link";
import { shownVersion, VersionFacts } from "~/components/policy/version-facts";
import { describedAs } from "~/components/public/page-description";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { TextPage } from "~/components/public/public-page";
import { visitorLoader } from "~/http/visitor-route.server";
import { policyHistory } from "~/words/policy-history";
import { useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = visitorLoader(async ({ locale, origin, policies, now }) => {
  const versions = await policies.all();
  return { locale, origin, versions: versions.map((row) => shownVersion(row, now)) };
});

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? publicMeta(
        page,
        "/privacy/versions",
        pageTitle(page.locale, say(page.locale, policyHistory)("title")),
        describedAs(page.locale, "/privacy/versions"),
      )
    : [];

export default function PolicyVersionsPage() {
  const { versions } = useLoaderData<typeof loader>();
  const t = useWords(policyHistory);
  return (
    <TextPage title={t("title")} lead={t("lead")}>
      {versions.map((version, place) => (
        <section key={version.version} className="run-on">
          <h2>
            <PublicLink to={`/privacy/v/${version.version}`}>
              {t("version", { version: version.version })}
            </PublicLink>
          </h2>
          <VersionFacts version={version} />
          <Difference from={versions[place + 1]?.version} to={version.version} />
        </section>
      ))}
    </TextPage>
  );
}

function Difference({ from, to }: { from: number | undefined; to: number }) {
  const t = useWords(policyHistory);
  if (from === undefined) return null;
  return (
    <p>
      <PublicLink to={`/privacy/diff/${from}..${to}`}>{t("differenceOf", { from, to })}</PublicLink>
    </p>
  );
}
