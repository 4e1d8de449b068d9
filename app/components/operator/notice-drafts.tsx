import { dir, type Locale } from "~/lib/locale";
import { registerDesk } from "~/words/registers";
import { useWords } from "~/words/use-words";

interface Draft {
  to: "people" | "authority";
  locale: Locale;
  subject: string;
  paragraphs: readonly string[];
}

/** What would be sent of an entry as it stands: to be read before it is. */
export function NoticeDrafts({ drafts }: { drafts: readonly Draft[] }) {
  const t = useWords(registerDesk);
  if (drafts.length === 0) return null;

  return (
    <section className="stack" aria-labelledby="drafts">
      <h2 className="md-h" id="drafts">
        {t("drafts")}
      </h2>
      <p className="muted">{t("draftsHelp")}</p>
      {drafts.map(({ to, locale, subject, paragraphs }) => (
        <details key={to + locale}>
          <summary>
            {t(to)} · {t(locale)}
          </summary>
          <article lang={locale} dir={dir(locale)} className="stack">
            <p>
              <b>{subject}</b>
            </p>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </article>
        </details>
      ))}
    </section>
  );
}
