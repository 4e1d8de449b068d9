import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { AllArticles } from "~/components/public/help/article-list";
import { Found, HelpSearch } from "~/components/public/help/help-search";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { PublicPage } from "~/components/public/public-page";
import { PageHead } from "~/components/public/section";
import { questionOf, searchHelp } from "~/domain/help/search-help";
import { visitorLoader } from "~/http/visitor-route.server";
import type { Locale } from "~/lib/locale";
import { help } from "~/words/help";
import { helpArticles } from "~/words/help/articles";
import { useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = visitorLoader(async ({ locale, origin, url }) => {
  const question = questionOf(url.searchParams.get("q"));
  const found = searchHelp(question, textsIn(locale)).map(({ slug }) => slug);
  return { locale, origin, question, found };
});

const textsIn = (locale: Locale) =>
  helpArticles.map(({ slug, title, lead, steps, notes }) => ({
    slug,
    title: title[locale],
    lead: lead[locale],
    body: [...steps, ...notes].map((said) => said[locale]).join(" "),
  }));

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = say(data.locale, help);
  const head = publicMeta(data, "/help", pageTitle(data.locale, t("title")), t("description"));
  return data.question ? [...head, { name: "robots", content: "noindex" }] : head;
};

export default function HelpPage() {
  const { question, found } = useLoaderData<typeof loader>();
  const t = useWords(help);
  const articles = found.flatMap((slug) => helpArticles.filter((one) => one.slug === slug));
  return (
    <PublicPage>
      <PageHead title={t("headline")} lead={t("lead")}>
        <HelpSearch question={question} />
      </PageHead>
      {question && <Found question={question} articles={articles} />}
      <AllArticles />
    </PublicPage>
  );
}
