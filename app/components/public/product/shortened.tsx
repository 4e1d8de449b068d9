import { ExampleSummary } from "~/components/public/example-summary";
import { product } from "~/words/product";
import { useWords } from "~/words/use-words";

const MESSAGES = ["firstSaid", "secondSaid", "thirdSaid"] as const;

/** A conversation and its summary, whose sentences lead to what was written. */
export function Shortened() {
  const t = useWords(product);
  return (
    <div className="stack">
      <ol className="ledger said" aria-label={t("messages")}>
        {MESSAGES.map((message, place) => (
          <li key={message} id={`m${place + 1}`}>
            <bdi className="n quiet">{place + 1}</bdi>
            <q>{t(message)}</q>
          </li>
        ))}
      </ol>
      <ExampleSummary t={t} hrefOf={(message) => `#m${message}`} />
    </div>
  );
}
