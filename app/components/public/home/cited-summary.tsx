import { AiBox } from "~/components/ui/ai-box";
import { home } from "~/words/home";
import { useWords } from "~/words/use-words";

/** A summary as the product writes it, its sources leading to the morning above. */
export function CitedSummary() {
  const t = useWords(home);
  const cites = (number: number) => [{ number, href: "#morning" }];
  return (
    <section className="wrap sec">
      <div className="split">
        <div className="stack">
          <h2>{t("summary")}</h2>
          <p className="muted">{t("summaryHow")}</p>
        </div>
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
    </section>
  );
}
