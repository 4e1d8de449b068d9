import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { PublicLink } from "~/components/layout/public-link";
import { Picture } from "~/components/public/help/article-page";
import { CarriedOut } from "~/components/public/product/carried-out";
import { Doors } from "~/components/public/product/doors";
import { OneNumber } from "~/components/public/product/one-number";
import { Pipelines } from "~/components/public/product/pipelines";
import { Shortened } from "~/components/public/product/shortened";
import { Waiting } from "~/components/public/product/waiting";
import { WhoSees } from "~/components/public/product/who-sees";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { PublicPage } from "~/components/public/public-page";
import { PageHead, Section, Tomorrow } from "~/components/public/section";
import { readPhone } from "~/domain/contacts/phone";
import { visitorLoader } from "~/http/visitor-route.server";
import { product } from "~/words/product";
import { shell } from "~/words/shell";
import { site } from "~/words/site";
import { useWords } from "~/words/use-words";
import { say } from "~/words/words";

/** One number of the sample, in the ways in which people write it. */
const SPELLINGS = ["050 000 0017", "+971 50 000 0017", "00971500000017", "٠٥٠ ٠٠٠ ٠٠١٧"];

export const loader = visitorLoader(async ({ locale, origin }) => ({
  locale,
  origin,
  spellings: SPELLINGS.map((typed) => ({ typed, e164: readPhone(typed).phones[0]?.e164 ?? typed })),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = say(data.locale, product);
  return publicMeta(data, "/product", pageTitle(data.locale, t("title")), t("description"));
};

export default function ProductPage() {
  const { spellings } = useLoaderData<typeof loader>();
  const t = useWords(product);
  const illustration = <p className="sm quiet">{useWords(site)("illustration")}</p>;
  return (
    <PublicPage>
      <PageHead title={t("headline")} lead={t("lead")} />
      <Picture article={{ slug: "today", title: shell.today }} />
      <Section title={t("time")} text={t("timeHow")} more={illustration}>
        <Waiting />
      </Section>
      <Section title={t("intake")} text={t("intakeHow")}>
        <Doors />
      </Section>
      <Section title={t("person")} text={t("personHow")}>
        <OneNumber spellings={spellings} />
      </Section>
      <Section title={t("board")} text={t("boardHow")}>
        <Pipelines />
      </Section>
      <Section title={t("talk")} text={t("talkHow")} more={illustration}>
        <Shortened />
      </Section>
      <Section title={t("roles")} text={t("rolesHow")}>
        <WhoSees />
      </Section>
      <Section title={t("rights")} text={t("rightsHow")}>
        <CarriedOut />
      </Section>
      <Section title={t("open")} text={t("openHow")}>
        <p className="row">
          <PublicLink to="/features" className="btn big">
            {t("allFeatures")}
          </PublicLink>
          <PublicLink to="/pricing" className="btn big">
            {t("seePrices")}
          </PublicLink>
        </p>
      </Section>
      <Tomorrow />
    </PublicPage>
  );
}
