import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { shownVersion } from "~/components/policy/version-facts";
import { VersionLedger } from "~/components/policy/version-ledger";
import { describedAs } from "~/components/public/page-description";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { TextPage } from "~/components/public/public-page";
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
      <VersionLedger of={of} versions={versions} />
    </TextPage>
  );
}
