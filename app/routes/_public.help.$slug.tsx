import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { ArticlePage } from "~/components/public/help/article-page";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { PublicPage } from "~/components/public/public-page";
import { notFound } from "~/http/in-frame.server";

import { visitorLoader } from "~/http/visitor-route.server";
import { helpArticles } from "~/words/help/articles";

const articleAt = (slug: string | undefined) => helpArticles.find((one) => one.slug === slug);

export const loader = visitorLoader(async ({ locale, origin }, { params }) => {
  const article = articleAt(params.slug);
  if (!article) throw notFound();

  return { locale, origin, slug: article.slug };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const article = articleAt(data?.slug);
  if (!data || !article) return [];
  const title = pageTitle(data.locale, article.title[data.locale]);
  return publicMeta(data, `/help/${article.slug}`, title, article.lead[data.locale]);
};

export default function HelpArticlePage() {
  const article = articleAt(useLoaderData<typeof loader>().slug);
  return article ? (
    <PublicPage>
      <ArticlePage article={article} />
    </PublicPage>
  ) : null;
}
