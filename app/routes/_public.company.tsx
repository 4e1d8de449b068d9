import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { PublicLink } from "~/components/layout/public-link";
import { Facts, MailTo } from "~/components/public/facts";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { PublicPage } from "~/components/public/public-page";
import { PageHead, Section, Tomorrow } from "~/components/public/section";
import { Notice } from "~/components/ui/notice";
import { visitorLoader } from "~/http/visitor-route.server";
import { company as words } from "~/words/company";
import { Say, useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = visitorLoader(async ({ locale, origin, company }) => ({
  locale,
  origin,
  company,
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = say(data.locale, words);
  return publicMeta(data, "/company", pageTitle(data.locale, t("title")), t("description"));
};

const RULES = ["written", "nothing", "built", "out"] as const;

export default function CompanyPage() {
  const { company } = useLoaderData<typeof loader>();
  const t = useWords(words);
  return (
    <PublicPage>
      <PageHead title={t("headline")} lead={t("lead")}>
        {company.isSample && <Notice>{t("sample")}</Notice>}
      </PageHead>
      <Section title={t("who")} text={t("whoHow")}>
        <Facts
          facts={[
            [t("legalName"), <bdi key="name">{company.legalName}</bdi>],
            [t("address"), <bdi key="address">{company.address}</bdi>],
            [t("support"), <MailTo key="support" address={company.supportEmail} />],
            [t("privacy"), <MailTo key="privacy" address={company.privacyEmail} />],
            [t("runsOn"), t("runsOnWhat")],
            [t("speaks"), t("speaksWhat")],
          ]}
        />
      </Section>
      <Section
        title={t("how")}
        text={t("howText")}
        more={
          <p className="row">
            <PublicLink to="/contact" className="btn">
              {t("talk")}
            </PublicLink>
            <PublicLink to="/careers" className="btn">
              {t("work")}
            </PublicLink>
          </p>
        }
      >
        <ul className="ledger features">
          {RULES.map((rule) => (
            <li key={rule}>
              <Say words={words} say={rule} />
            </li>
          ))}
        </ul>
      </Section>
      <Tomorrow />
    </PublicPage>
  );
}
