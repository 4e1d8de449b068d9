import { Instant } from "~/components/ui/text";
import type { consentInTwo } from "~/words/consent-in-two";
import { Say, useWords } from "~/words/use-words";

export interface KeptViews {
  count: number;
  /** How long a view is kept, by the policy in force. */
  days: number;
  latest: readonly { path: string; at: number; referrer: string | null }[];
}

/**
 * What was counted of this browser, to be read and erased by whoever holds it.
 * @param words in as many languages as the page around it has.
 */
export function PageViewsKept({
  kept,
  back,
  words,
}: {
  kept: KeptViews;
  back: string;
  words: typeof consentInTwo;
}) {
  const t = useWords(words);
  return (
    <section className="stack" aria-labelledby="counted">
      <h2 className="md-h" id="counted">
        {t("counted")}
      </h2>
      <div>
        <p data-kept={kept.count}>
          {kept.count > 0 ? t("events", { n: kept.count }) : t("noEvents")}
        </p>
        <p className="sm muted">{t("eventsHelp", { n: kept.days })}</p>
      </div>
      {kept.count > 0 && (
        <>
          <ViewList kept={kept} words={words} />
          <form method="post" action="/cookies/page-views">
            <input type="hidden" name="back" value={back} />
            <button type="submit" className="btn">
              {t("erase")}
            </button>
          </form>
        </>
      )}
    </section>
  );
}

function ViewList({
  kept: { count, latest },
  words,
}: {
  kept: KeptViews;
  words: typeof consentInTwo;
}) {
  const t = useWords(words);
  return (
    <details>
      <summary>
        {count > latest.length ? t("eventsLatest", { n: latest.length }) : t("eventsList")}
      </summary>
      <ul>
        {latest.map(({ path, at, referrer }) => (
          <li key={at} className="sm">
            <Instant at={at} as="date-time" /> <code>{path}</code>{" "}
            {referrer && (
              <Say
                words={words}
                say="eventFrom"
                with={{ site: <bdi className="n">{referrer}</bdi> }}
              />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
