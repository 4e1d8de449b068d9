import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { PublicLink } from "~/components/layout/public-link";
import { TextDifference } from "~/components/policy/text-difference";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { TextPage } from "~/components/public/public-page";
import { diffTexts } from "~/domain/policy/text-diff";
import { editionOf, shelfOf } from "~/http/policy-edition.server";
import { visitorLoader } from "~/http/visitor-route.server";
import type { PolicyShelf } from "~/use-cases/policy/policy-shelf.server";
import { policyHistory } from "~/words/policy-history";
import { useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = visitorLoader(async (visitor, { params }) => {
  const [, from, to] = /^(\d*)\.\.(\d+)$/.exec(params.range ?? "") ?? [];
  const { of, shelf } = shelfOf(visitor, params.document);
  const [before, after] = await Promise.all([
    editionOf(visitor, of, from || (await versionBefore(shelf, to))),
    editionOf(visitor, of, to),
  ]);
  return {
    locale: visitor.locale,
    origin: visitor.origin,
    of,
    from: before.row.version,
    to: after.row.version,
    difference: diffTexts(before.content, after.content),
  };
});

/** Without a first number it is the version before that the mails compare with. */
const versionBefore = async (shelf: PolicyShelf, to: string | undefined) =>
  String((await shelf.before(Number(to)))?.version ?? "");

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const title = say(page.locale, policyHistory)("differenceOf", page);
  return publicMeta(
    page,
    `/${page.of}/diff/${page.from}..${page.to}`,
    pageTitle(page.locale, title),
  );
};

export default function PolicyDifferencePage() {
  const { of, from, to, difference } = useLoaderData<typeof loader>();
  const t = useWords(policyHistory);
  return (
    <TextPage title={t("differenceOf", { from, to })} lead={t("howToRead")}>
      <p className="row">
        <PublicLink to={`/${of}/versions`}>{t("all")}</PublicLink>
        <PublicLink to={`/${of}/v/${to}`}>{t("titleOf", { of, version: to })}</PublicLink>
      </p>
      <TextDifference difference={difference} />
    </TextPage>
  );
}
