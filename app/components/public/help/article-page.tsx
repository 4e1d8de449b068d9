import { usePageFacts } from "~/components/layout/page-facts";
import { PublicLink } from "~/components/layout/public-link";
import { PageHead } from "~/components/public/section";
import { help } from "~/words/help";
import type { HelpArticle } from "~/words/help/article";
import { helpArticles } from "~/words/help/articles";
import { useLocale, useWords } from "~/words/use-words";

/** One page of the help centre. */
export function ArticlePage({ article }: { article: HelpArticle }) {
  const t = useWords(help);
  const locale = useLocale();
  const { title, lead, steps, notes, picture } = article;
  return (
    <>
      <PageHead title={title[locale]} lead={lead[locale]}>
        <p className="sm head-acts">
          <PublicLink to="/help">{t("title")}</PublicLink>
        </p>
      </PageHead>
      {picture && <Picture article={article} />}
      <div className="wrap">
        <div className="split help-text">
          <section>
            <h2>{t("how")}</h2>
            <ol className="help-steps">
              {steps.map((step) => (
                <li key={step.en}>{step[locale]}</li>
              ))}
            </ol>
          </section>
          <div className="stack">
            {notes.length > 0 && (
              <section>
                <h2 className="md-h">{t("know")}</h2>
                <ul className="ledger help-notes">
                  {notes.map((note) => (
                    <li key={note.en}>{note[locale]}</li>
                  ))}
                </ul>
              </section>
            )}
            <Near article={article} />
          </div>
        </div>
      </div>
    </>
  );
}

/** How large the pictures in public/help are: as a phone shows the screen, and as a desk does. */
const PHONE = { width: 720, height: 1280 };
const DESK = { width: 1920, height: 1280 };

/** The screen that a page is about, with the sample brokerage, as large and as dark as the page itself. */
export function Picture({
  article: { slug, title },
}: {
  article: Pick<HelpArticle, "slug" | "title">;
}) {
  const t = useWords(help);
  const locale = useLocale();
  const { theme } = usePageFacts();
  const name = `/help/${slug}-${locale}`;
  const own = theme === "dark" ? "-dark" : "";
  const narrow = "(max-width: 36rem)";
  const dark = "(prefers-color-scheme: dark)";
  return (
    <figure className="wrap help-picture">
      <picture>
        {theme === "system" && (
          <>
            <source media={`${narrow} and ${dark}`} srcSet={`${name}-phone-dark.webp`} {...PHONE} />
            <source media={dark} srcSet={`${name}-dark.webp`} {...DESK} />
          </>
        )}
        <source media={narrow} srcSet={`${name}-phone${own}.webp`} {...PHONE} />
        <img src={`${name}${own}.webp`} alt={t("picture", { title: title[locale] })} {...DESK} />
      </picture>
      <figcaption className="sm quiet">{t("sample")}</figcaption>
    </figure>
  );
}

function Near({ article }: { article: HelpArticle }) {
  const t = useWords(help);
  const locale = useLocale();
  const near = helpArticles.filter(
    ({ group, slug }) => group === article.group && slug !== article.slug,
  );
  return (
    <nav aria-label={t("near")}>
      <h2 className="md-h">{t("near")}</h2>
      <ul className="help-near">
        {near.map(({ slug, title }) => (
          <li key={slug}>
            <PublicLink to={`/help/${slug}`}>{title[locale]}</PublicLink>
          </li>
        ))}
        <li>
          <PublicLink to="/contact?topic=support">{t("write")}</PublicLink>
        </li>
      </ul>
    </nav>
  );
}
