import { Block } from "~/components/ui/page";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import { UserText } from "~/components/ui/text";
import type { Count } from "~/domain/surveys/answers";
import { type Question, SCALE } from "~/domain/surveys/survey";
import { surveyDesk } from "~/words/survey-desk";
import { useLocale, useWords } from "~/words/use-words";

interface Results {
  counts: readonly Count[];
  texts: readonly { question: number; text: string }[];
  /** Whether only sums are left, in which what fewer than five chose is no number any more. */
  isSummedUp: boolean;
}

/** What was answered, question by question. */
export function SurveyResults({
  questions,
  counts,
  texts,
  isSummedUp,
}: Results & { questions: readonly Question[] }) {
  const t = useWords(surveyDesk);
  const locale = useLocale();
  return questions.map((question, place) => (
    <Block key={question.asks.en} title={<bdi>{question.asks[locale]}</bdi>}>
      {question.kind === "text" ? (
        <Texts texts={texts.filter((one) => one.question === place)} />
      ) : (
        <Counts
          question={question}
          counts={counts.filter((one) => one.question === place)}
          none={isSummedUp ? t("dropped") : "0"}
        />
      )}
    </Block>
  ));
}

function Texts({ texts }: Pick<Results, "texts">) {
  const t = useWords(surveyDesk);
  if (texts.length === 0) return <p className="muted">{t("noTexts")}</p>;
  return (
    <ul className="lines" aria-label={t("texts")}>
      {texts.map(({ text }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same text may stand twice, and none ever moves
        <li key={place}>
          <UserText>{text}</UserText>
        </li>
      ))}
    </ul>
  );
}

function Counts({
  question,
  counts,
  none,
}: { question: Question; none: string } & Pick<Results, "counts">) {
  const t = useWords(surveyDesk);
  const locale = useLocale();
  const offered =
    question.kind === "scale"
      ? SCALE.map((value) => ({ value, label: String(value) }))
      : question.options.map((option, value) => ({ value, label: option[locale] }));
  return (
    <Table
      label={question.asks[locale]}
      head={
        <>
          <Th>{t("answer")}</Th>
          <Th num>{t("times")}</Th>
        </>
      }
    >
      {offered.map(({ value, label }) => (
        <Tr key={value}>
          <Td>
            <bdi>{label}</bdi>
          </Td>
          <Td num>{counts.find((one) => one.value === value)?.n ?? none}</Td>
        </Tr>
      ))}
    </Table>
  );
}
