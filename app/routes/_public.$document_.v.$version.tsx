import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { PublicLink } from "~/components/layout/public-link";
import { PublishedPolicy } from "~/components/policy/published-policy";
import { shownVersion, VersionFacts } from "~/components/policy/version-facts";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { TextPage } from "~/components/public/public-page";
import { editionOf, shelfOf } from "~/http/policy-edition.server";
import { visitorLoader } from "~/http/visitor-route.server";
import { toHref } from "~/lib/locale";
import { policyHistory } from "~/words/policy-history";
import { useLocale, useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = visitorLoader(async (visitor, { params }) => {
  const { of } = shelfOf(visitor, params.document);
  const { row, sections } = await editionOf(visitor, of, params.version);
  const { locale, origin, now } = visitor;
  return { locale, origin, of, sections, version: shownVersion(row, now) };
});

export const headers = () => ({ Vary: "Accept" });

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const { version } = page.version;
  const title = say(page.locale, policyHistory)("titleOf", { of: page.of, version });
  return publicMeta(page, `/${page.of}/v/${version}`, pageTitle(page.locale, title));
};

export default function PolicyVersionPage() {
  const { of, sections, version } = useLoaderData<typeof loader>();
  const t = useWords(policyHistory);
  return (
    <TextPage title={t("titleOf", { of, version: version.version })}>
      <VersionFacts version={version} />
      <p className="row">
        <PublicLink to={`/${of}/versions`}>{t("all")}</PublicLink>
        <a href={toHref(useLocale(), `/${of}/v/${version.version}/text`)}>{t("plainText")}</a>
      </p>
      <div className="stack">
        <PublishedPolicy sections={sections} />
      </div>
    </TextPage>
  );
}
