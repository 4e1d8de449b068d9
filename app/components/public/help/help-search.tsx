import { linkTo } from "~/components/identity/identity-page";
import { Button } from "~/components/ui/button";
import { plainField, TextField } from "~/components/ui/field";
import { toHref } from "~/lib/locale";
import { help } from "~/words/help";
import type { HelpArticle } from "~/words/help/article";
import { Say, useLocale, useWords } from "~/words/use-words";
import { ArticleLinks } from "./article-list";

/** Asks the help centre: a plain form, whose question stands in the address. */
export function HelpSearch({ question }: { question: string }) {
  const t = useWords(help);
  return (
    <form className="people-form help-search" action={toHref(useLocale(), "/help")}>
      <TextField
        field={plainField("q", { value: question })}
        label={t("search")}
        type="search"
        maxLength={100}
      />
      <Button icon="search">{t("find")}</Button>
    </form>
  );
}

/** What was found for a question. */
export function Found({
  question,
  articles,
}: {
  question: string;
  articles: readonly HelpArticle[];
}) {
  const t = useWords(help);
  return (
    <section className="wrap found">
      <h2>
        <bdi>{t("found", { n: articles.length, q: question })}</bdi>
      </h2>
      {articles.length > 0 ? (
        <ArticleLinks articles={articles} />
      ) : (
        <p className="muted">
          <Say words={help} say="nothing" with={{ link: linkTo("/contact?topic=support") }} />
        </p>
      )}
    </section>
  );
}
