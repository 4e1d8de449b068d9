import { AiBox } from "~/components/ui/ai-box";
import { product } from "~/words/product";
import { useWords } from "~/words/use-words";

const MESSAGES = ["firstSaid", "secondSaid", "thirdSaid"] as const;

/** A conversation and its summary, whose sentences lead to what was written. */
export function Shortened() {
  const t = useWords(product);
  const cites = (number: number) => [{ number, href: `#m${number}` }];
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
      <AiBox
        badge={t("aiMark")}
        kind={t("aiKind")}
        about={[t("aiRead")]}
        sentences={[
          { text: t("aiFirst"), sources: cites(1) },
          { text: t("aiSecond"), sources: cites(3) },
        ]}
        sourceSays={(n) => t("source", { n })}
        notFound={t("aiMissing")}
      />
    </div>
  );
}
