import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { PublicLink } from "~/components/layout/public-link";
import { Facts, MailTo } from "~/components/public/facts";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { PublicPage } from "~/components/public/public-page";
import { PageHead, Section } from "~/components/public/section";
import { daysOf } from "~/domain/policy/retention";
import { visitorLoader } from "~/http/visitor-route.server";
import { careers } from "~/words/company";
import { forDays } from "~/words/durations";
import { Say, useLocale, useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = visitorLoader(async ({ locale, origin, company, registers }) => ({
  locale,
  origin,
  privacyEmail: company.privacyEmail,
  keptDays: daysOf(await registers.retention(), "enquiries"),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = say(data.locale, careers);
  return publicMeta(data, "/careers", pageTitle(data.locale, t("title")), t("description"));
};

export default function CareersPage() {
  const { privacyEmail, keptDays } = useLoaderData<typeof loader>();
  const t = useWords(careers);
  const time = forDays(useLocale(), keptDays);
  return (
    <PublicPage>
      <PageHead title={t("headline")} lead={t("lead")}>
        <p className="head-acts">
          <PublicLink to="/contact?topic=careers" className="btn primary big">
            {t("write")}
          </PublicLink>
        </p>
      </PageHead>
      <Section title={t("yours")} text={t("yoursText")}>
        <Facts
          facts={[
            [t("kept"), t("keptWhat")],
            [t("why"), t("whyWhat")],
            [t("long"), t("longWhat", { time })],
            [t("sooner"), <Sooner key="sooner" email={privacyEmail} />],
            [t("never"), t("neverWhat")],
            [t("decides"), t("decidesWhat")],
          ]}
        />
      </Section>
    </PublicPage>
  );
}

const Sooner = ({ email }: { email: string }) => (
  <Say
    words={careers}
    say="soonerWhat"
    with={{
      email: <bdi className="n">{email}</bdi>,
      link: (chunks: React.ReactNode[]) => <MailTo address={email}>{chunks}</MailTo>,
    }}
  />
);
