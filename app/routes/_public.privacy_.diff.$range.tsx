import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { PublicLink } from "~/components/layout/public-link";
import { TextDifference } from "~/components/policy/text-difference";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { TextPage } from "~/components/public/public-page";
import { diffTexts } from "~/domain/policy/text-diff";
import { editionOf } from "~/http/policy-edition.server";
import { type Visitor, visitorLoader } from "~/http/visitor-route.server";
import { policyHistory } from "~/words/policy-history";
import { useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = visitorLoader(async (visitor, { params }) => {
  const [, from, to] = /^(\d*)\.\.(\d+)$/.exec(params.range ?? "") ?? [];
  const [before, after] = await Promise.all([
    editionOf(visitor, from || (await versionBefore(visitor, to))),
    editionOf(visitor, to),
  ]);
  return {
    locale: visitor.locale,
    origin: visitor.origin,
    from: before.row.version,
    to: after.row.version,
    difference: diffTexts(before.content, after.content),
  };
});

/** Without a first number it is the version before that the mails compare with. */
const versionBefore = async ({ policies }: Pick<Visitor, "policies">, to: string | undefined) =>
  String((await policies.before(Number(to)))?.version ?? "");

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const title = say(page.locale, policyHistory)("differenceOf", page);
  return publicMeta(page, `/privacy/diff/${page.from}..${page.to}`, pageTitle(page.locale, title));
};

export default function PolicyDifferencePage() {
  const { from, to, difference } = useLoaderData<typeof loader>();
  const t = useWords(policyHistory);
  return (
    <TextPage title={t("differenceOf", { from, to })} lead={t("howToRead")}>
      <p className="row">
        <PublicLink to="/privacy/versions">{t("all")}</PublicLink>
        <PublicLink to={`/privacy/v/${to}`}>{t("titleOf", { version: to })}</PublicLink>
      </p>
      <TextDifference difference={difference} />
    </TextPage>
  );
}
