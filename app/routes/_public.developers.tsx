import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { GUIDE, Guide } from "~/components/public/developers/guide";
import { anchorOf, Reference, useGroupNames } from "~/components/public/developers/reference";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { PublicPage } from "~/components/public/public-page";
import { PageHead } from "~/components/public/section";
import { readReference } from "~/domain/api-reference/read-reference";
import { visitorLoader } from "~/http/visitor-route.server";
import { developers } from "~/words/developers";
import { useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = visitorLoader(async ({ locale, origin, apiDescription }) => ({
  locale,
  origin,
  groups: readReference(apiDescription()).sort((a, b) => placeOf(a.name) - placeOf(b.name)),
}));

/** What most programs come for leads. */
const FIRST = ["contacts", "leads"];
const placeOf = (name: string) => (FIRST.indexOf(name) + 1 || FIRST.length + 1) - 1;

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = say(data.locale, developers);
  return publicMeta(data, "/developers", pageTitle(data.locale, t("title")), t("description"));
};

export default function DevelopersPage() {
  const { origin, groups } = useLoaderData<typeof loader>();
  const t = useWords(developers);
  const groupName = useGroupNames();
  return (
    <PublicPage>
      <PageHead title={t("headline")} lead={t("lead")}>
        <p className="row head-acts">
          <a className="btn big" href="/api/v1/openapi.json">
            {t("description31")}
          </a>
        </p>
      </PageHead>
      <div className="wrap doc">
        <nav className="toc" aria-label={t("contents")}>
          <b>{t("guide")}</b>
          {GUIDE.map((part) => (
            <a key={part} href={`#${part}`}>
              {t(part)}
            </a>
          ))}
          <b>{t("reference")}</b>
          {groups.map(({ name }) => (
            <a key={name} href={`#${anchorOf(name)}`}>
              {groupName(name)}
            </a>
          ))}
        </nav>
        <div className="guide">
          <Guide origin={origin} />
          <p className="sm quiet">{t("referenceHow")}</p>
          <Reference groups={groups} />
        </div>
      </div>
    </PublicPage>
  );
}
