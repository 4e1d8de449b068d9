import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { PublicLink } from "~/components/layout/public-link";
import { FEATURE_GROUPS } from "~/components/public/feature-ledger";
import { PriceSteps } from "~/components/public/pricing/price-steps";
import { PeopleForm, Reckoning } from "~/components/public/pricing/reckoning";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { PublicPage } from "~/components/public/public-page";
import { PageHead, Section, Tomorrow } from "~/components/public/section";
import { Notice } from "~/components/ui/notice";
import { PRICES } from "~/config/prices";
import { peopleOf } from "~/domain/prices/monthly-price";
import { visitorLoader } from "~/http/visitor-route.server";
import { formatPercent } from "~/lib/format";
import { priceIncludes, pricing } from "~/words/pricing";
import { useLocale, useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = visitorLoader(async ({ locale, origin, url }) => ({
  locale,
  origin,
  people: peopleOf(url.searchParams.get("people")),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = say(data.locale, pricing);
  return publicMeta(data, "/pricing", pageTitle(data.locale, t("title")), t("description"));
};

const [{ upTo: first }] = PRICES.steps;

const QUESTIONS = ["card", "viewers", "bring", "leave"] as const;

export default function PricingPage() {
  const { people } = useLoaderData<typeof loader>();
  const t = useWords(pricing);
  const includes = useWords(priceIncludes);
  return (
    <PublicPage>
      <PageHead
        title={t("headline")}
        lead={t("lead", { rate: formatPercent(PRICES.vatRate / 10_000, useLocale()) })}
      >
        {PRICES.isSample && <Notice>{t("sample")}</Notice>}
      </PageHead>
      <section className="wrap">
        <PriceSteps />
        <p className="muted after-steps">
          {first !== null && t("noTrap", { to: first, next: first + 1 })}
        </p>
      </section>
      <Section
        id="reckon"
        title={t("reckon")}
        text={t("reckonHow")}
        more={<PeopleForm people={people} />}
      >
        <Reckoning people={people} />
      </Section>
      <Section
        title={t("included")}
        text={t("includedHow")}
        more={<PublicLink to="/features">{t("everyLine")}</PublicLink>}
      >
        <ul className="ledger ticks two-up">
          {FEATURE_GROUPS.map((name) => (
            <li key={name}>{includes(name)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t("questions")}>
        <dl className="cert answers">
          {QUESTIONS.map((question) => (
            <div key={question}>
              <dt>{t(question)}</dt>
              <dd>{t(`${question}Says`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Tomorrow />
    </PublicPage>
  );
}
