import { ExampleSummary } from "~/components/public/example-summary";
import { home } from "~/words/home";
import { useWords } from "~/words/use-words";

/** A summary as the product writes it, its sources leading to the morning above. */
export function CitedSummary() {
  const t = useWords(home);
  return (
    <section className="wrap sec">
      <div className="split">
        <div className="stack">
          <h2>{t("summary")}</h2>
          <p className="muted">{t("summaryHow")}</p>
        </div>
        <ExampleSummary t={t} hrefOf={() => "#morning"} />
      </div>
    </section>
  );
}
