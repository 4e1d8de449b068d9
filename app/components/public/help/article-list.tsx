import { PublicLink } from "~/components/layout/public-link";
import { help, helpGroups } from "~/words/help";
import { HELP_GROUPS, type HelpArticle } from "~/words/help/article";
import { helpArticles } from "~/words/help/articles";
import { useLocale, useWords } from "~/words/use-words";

/** All pages, part by part. */
export function AllArticles() {
  const t = useWords(helpGroups);
  return (
    <section className="wrap help-groups" aria-label={useWords(help)("all")}>
      {HELP_GROUPS.map((group) => (
        <section key={group} className="help-group">
          <h2>{t(group)}</h2>
          <ArticleLinks articles={helpArticles.filter((article) => article.group === group)} />
        </section>
      ))}
    </section>
  );
}

/** Pages by title, each with what it is about. */
export function ArticleLinks({ articles }: { articles: readonly HelpArticle[] }) {
  const locale = useLocale();
  return (
    <ul className="ledger help-links">
      {articles.map(({ slug, title, lead }) => (
        <li key={slug}>
          <PublicLink to={`/help/${slug}`}>{title[locale]}</PublicLink>
          <p className="md muted">{lead[locale]}</p>
        </li>
      ))}
    </ul>
  );
}
