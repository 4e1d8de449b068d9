import { Button } from "~/components/ui/button";
import { Block, KeyValue } from "~/components/ui/page";
import { Instant } from "~/components/ui/text";
import type { Answer } from "~/domain/surveys/answers";
import type { EpochMs } from "~/lib/time";
import { ownSurveys } from "~/words/surveys";
import { Say, useWords } from "~/words/use-words";
import type { AskedQuestion } from "./answer-form";

/** What somebody answered under their name, and the button that takes it away. */
export function OwnAnswers({
  questions,
  said,
  at,
  zone,
}: {
  questions: readonly AskedQuestion[];
  said: readonly Answer[];
  at: EpochMs;
  zone: string | undefined;
}) {
  const day = <Instant at={at} as="date" zone={zone} />;
  const t = useWords(ownSurveys);
  return (
    <Block title={t("yours")}>
      <p className="sm muted">
        <Say words={ownSurveys} say="answeredOn" with={{ day }} />
      </p>
      <KeyValue
        pairs={questions.map((question, place) => ({
          id: String(place),
          term: <bdi>{question.asks}</bdi>,
          value: <bdi className="typed">{inWords(question, said[place]) ?? t("nothingSaid")}</bdi>,
        }))}
      />
      <form className="stack" method="post">
        <p className="sm muted">{t("takeBackHelp")}</p>
        <div>
          <Button name="do" value="take-back">
            {t("takeBack")}
          </Button>
        </div>
      </form>
    </Block>
  );
}

/** Null where nothing was said. */
export function inWords(
  { kind, options }: Pick<AskedQuestion, "kind" | "options">,
  answer: Answer | undefined,
): string | null {
  if (answer === null || answer === undefined) return null;
  return kind === "choice" ? (options[Number(answer)] ?? null) : String(answer);
}
